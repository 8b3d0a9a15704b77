package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
    private static final String DIGEST = "/api/v1/channels/general/digest";

    @TempDir
    Path data;

    private RunningServer server;

    @BeforeEach
    void start() throws Exception {
        server = RunningServer.start(data);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theTextMailListsTheMessagesInItsLanguage() throws Exception {
        say("Ada", "Hallo");
        say("Bob", "Tag");

        HttpResponse<String> mail = server.get(DIGEST + "?format=text&locale=de");

        assertThat(mail.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(mail.body()).isEqualTo("""
                        2 neue Nachrichten in #general

                        Das wurde zuletzt in #general geschrieben.

                        Ada, 20.11.2026 10:15 UTC
                        Hallo

                        Bob, 20.11.2026 10:15 UTC
                        Tag

                        ----
                        Du bekommst diese Mail, weil du diesem Kanal folgst.
                        PlexiChat Sample
                        """);
    }

    @Test
    void theHtmlMailEscapesWhatPeopleWrote() throws Exception {
        say("<b>Ada</b>", "<script>alert('1')</script> & {{subject}}");

        HttpResponse<String> mail = server.get(DIGEST);

        assertThat(mail.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(mail.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(mail.body())
                .contains("&lt;b&gt;Ada&lt;/b&gt;", "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; {{subject}}")
                .contains("<html lang=\"en\"", "1 new message in #general", "2026-11-20 10:15 UTC")
                .doesNotContain("<script>", "{{#messages}}", "{{/messages}}");
    }

    @Test
    void anEmptyChannelHasAMailThatSaysSo() throws Exception {
        assertThat(server.get(DIGEST + "?format=text&locale=es").body())
                .contains("Todavía no se ha escrito nada en #general.");
    }

    @Test
    void anotherFormatOrLanguageIsRefused() throws Exception {
        assertThat(server.get(DIGEST + "?format=pdf").body()).contains("\"field\":\"format\"");
        assertThat(server.get(DIGEST + "?locale=xx").body()).contains("\"field\":\"locale\"", "de, en, es");
        assertThat(server.get(DIGEST + "?locale=xx").statusCode()).isEqualTo(422);
    }

    private void say(String author, String text) throws Exception {
        String json = "{\"author\":\"" + author + "\",\"text\":\"" + text + "\"}";
        assertThat(server.post("/api/v1/channels/general/messages", json).statusCode())
                .isEqualTo(201);
    }
}

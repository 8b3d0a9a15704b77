package com.plexichat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final String GENERAL = "/api/v1/channels/general/messages";

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
    void aPostedMessageComesBackWithItsIdAndTime() throws Exception {
        HttpResponse<String> posted = server.post(GENERAL, "{\"author\":\" Ada \",\"text\":\"Hello\\r\\nall\"}");

        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(posted.body())
                .isEqualTo("{\"id\":1,\"channel\":\"general\",\"author\":\"Ada\",\"text\":\"Hello\\nall\","
                        + "\"sentAt\":\"2026-11-20T10:15:30.123Z\"}");
        assertThat(server.get(GENERAL).body()).isEqualTo("{\"messages\":[" + posted.body() + "]}");
    }

    @Test
    void channelsDoNotSeeEachOther() throws Exception {
        say("general", "one");

        assertThat(server.get("/api/v1/channels/other/messages").body()).isEqualTo("{\"messages\":[]}");
    }

    @Test
    void withoutAfterTheNewestMessagesComeOldestFirst() throws Exception {
        say("general", "one");
        say("general", "two");
        say("general", "three");

        assertThat(texts("?limit=2")).containsSubsequence("two", "three").doesNotContain("one");
    }

    @Test
    void withAfterTheMessagesSinceComeOldestFirst() throws Exception {
        say("general", "one");
        say("general", "two");
        say("general", "three");

        assertThat(texts("?after=1&limit=1")).contains("two").doesNotContain("one", "three");
        assertThat(texts("?after=0")).containsSubsequence("one", "two", "three");
        assertThat(texts("?after=3")).isEqualTo("{\"messages\":[]}");
    }

    @Test
    void messagesSurviveARestart() throws Exception {
        say("general", "still here");
        server.close();
        server = RunningServer.start(data);

        assertThat(texts("")).contains("still here");
        assertThat(server.post(GENERAL, "{\"author\":\"Ada\",\"text\":\"next\"}")
                        .body())
                .contains("\"id\":2");
    }

    @Test
    void aTextOfTheGreatestLengthIsKeptWhole() throws Exception {
        String longest = "\uD83D\uDE00".repeat(RunningServer.MAX_CHARACTERS);

        say("general", longest);

        assertThat(texts("")).contains("\"" + longest + "\"");
    }

    @Test
    void aTextThatLooksLikeSqlIsOnlyText() throws Exception {
        say("general", "'); DROP TABLE messages; --");

        assertThat(texts("")).contains("'); DROP TABLE messages; --");
    }

    private String texts(String query) throws Exception {
        return server.get(GENERAL + query).body();
    }

    private void say(String channel, String text) throws Exception {
        String json = "{\"author\":\"Ada\",\"text\":\"" + text + "\"}";
        assertThat(server.post("/api/v1/channels/" + channel + "/messages", json)
                        .statusCode())
                .isEqualTo(201);
    }
}

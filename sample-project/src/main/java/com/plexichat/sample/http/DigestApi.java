package com.plexichat.sample.http;

import com.plexichat.sample.chat.ChannelName;
import com.plexichat.sample.chat.InvalidInputException;
import com.plexichat.sample.chat.Message;
import com.plexichat.sample.chat.MessageStore;
import com.plexichat.sample.i18n.Texts;
import com.plexichat.sample.i18n.Translations;
import com.plexichat.sample.mail.DigestMail;
import java.util.List;

/** Shows the digest mail of a channel as a reader would get it. */
final class DigestApi {
    private static final int MESSAGES = 20;

    private final MessageStore store;
    private final DigestMail mail;
    private final Translations translations;

    DigestApi(MessageStore store, DigestMail mail, Translations translations) {
        this.store = store;
        this.mail = mail;
        this.translations = translations;
    }

    Route route() {
        return Route.of("GET", "/api/v1/channels/{channel}/digest", this::preview);
    }

    private Response preview(Request request) {
        ChannelName channel = MessagesApi.channel(request);
        Texts texts = request.parameter("locale").map(this::texts).orElseGet(translations::english);
        String format = request.parameter("format").orElse("html");
        List<Message> messages = store.newest(channel, MESSAGES);
        return switch (format) {
            case "html" ->
                // The styles of a mail are inside it; scripts are not, and never run.
                mail(ContentType.HTML, mail.html(channel, messages, texts))
                        .with("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            case "text" -> mail(ContentType.TEXT, mail.text(channel, messages, texts));
            default -> throw new InvalidInputException("format", "\"format\" is html or text");
        };
    }

    private static Response mail(ContentType type, String text) {
        return Response.text(type, text).with("Cache-Control", "no-store");
    }

    private Texts texts(String tag) {
        return translations
                .in(tag)
                .orElseThrow(() -> new InvalidInputException(
                        "locale", "\"locale\" is one of " + String.join(", ", translations.tags())));
    }
}

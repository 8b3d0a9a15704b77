package com.plexichat.sample.mail;

import com.plexichat.sample.chat.ChannelName;
import com.plexichat.sample.chat.Message;
import com.plexichat.sample.i18n.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mail that tells a reader what was said in a channel. */
public final class DigestMail {
    private final Template html;
    private final Template text;

    private DigestMail(Template html, Template text) {
        this.html = html;
        this.text = text;
    }

    /** Reads both forms of the mail, so that a broken template stops the start and not the first mail. */
    public static DigestMail read(Path templates) throws IOException {
        return new DigestMail(
                Template.read(templates.resolve("digest.html"), Escaping.HTML),
                Template.read(templates.resolve("digest.txt"), Escaping.NONE));
    }

    public String html(ChannelName channel, List<Message> messages, Texts texts) {
        return html.render(scope(channel, messages, texts));
    }

    public String text(ChannelName channel, List<Message> messages, Texts texts) {
        return text.render(scope(channel, messages, texts));
    }

    private static Scope scope(ChannelName channel, List<Message> messages, Texts texts) {
        Map<String, String> facts = Map.of("channel", channel.value(), "count", Integer.toString(messages.size()));
        Map<String, String> values = new HashMap<>();
        texts.all().forEach((key, text) -> values.put("t." + key, text));
        values.put("locale", texts.tag());
        values.put("subject", texts.counted("digest.subject", messages.size(), facts));
        values.put("intro", texts.filled(messages.isEmpty() ? "digest.empty" : "digest.intro", facts));
        return new Scope(values, Map.of("messages", rows(messages, texts)));
    }

    private static List<Map<String, String>> rows(List<Message> messages, Texts texts) {
        return messages.stream()
                .map(message -> Map.of(
                        "author", message.author(),
                        "text", message.text(),
                        "time", texts.time(message.sentAt())))
                .toList();
    }
}

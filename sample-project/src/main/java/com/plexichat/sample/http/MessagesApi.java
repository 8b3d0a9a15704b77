package com.plexichat.sample.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.plexichat.sample.chat.ChannelName;
import com.plexichat.sample.chat.Draft;
import com.plexichat.sample.chat.InvalidInputException;
import com.plexichat.sample.chat.Message;
import com.plexichat.sample.chat.MessageStore;
import com.plexichat.sample.chat.Page;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Posts and lists the messages of a channel. */
final class MessagesApi {
    static final String PATH = "/api/v1/channels/{channel}/messages";

    private final MessageStore store;
    private final Clock clock;
    private final int maxCharacters;

    MessagesApi(MessageStore store, Clock clock, int maxCharacters) {
        this.store = store;
        this.clock = clock;
        this.maxCharacters = maxCharacters;
    }

    List<Route> routes() {
        return List.of(Route.of("POST", PATH, this::post), Route.of("GET", PATH, this::list));
    }

    private Response post(Request request) throws IOException {
        ChannelName channel = channel(request);
        JsonNode body = request.body().jsonObject();
        Draft draft = new Draft(text(body, "author"), text(body, "text")).within(maxCharacters);
        return Response.json(201, json(store.add(channel, draft, clock.instant())));
    }

    /** Without "after" the newest messages, as a page that opens wants them; with it, what came since. */
    private Response list(Request request) {
        ChannelName channel = channel(request);
        int limit = limit(request);
        List<Message> messages = request.number("after")
                .map(after -> store.read(channel, new Page(after, limit)))
                .orElseGet(() -> store.newest(channel, limit));
        return Response.json(
                200, Map.of("messages", messages.stream().map(MessagesApi::json).toList()));
    }

    static ChannelName channel(Request request) {
        return new ChannelName(request.variable("channel"));
    }

    private static int limit(Request request) {
        return (int) Math.min(
                Integer.MAX_VALUE,
                request.number("limit").orElse((long) Page.DEFAULT_LIMIT).longValue());
    }

    private static String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isTextual()) {
            throw new InvalidInputException(field, "\"" + field + "\" must be a string");
        }
        return value.textValue();
    }

    private static Map<String, Object> json(Message message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", message.id());
        json.put("channel", message.channel().value());
        json.put("author", message.author());
        json.put("text", message.text());
        json.put("sentAt", message.sentAt().toString());
        return json;
    }
}

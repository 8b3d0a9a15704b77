package com.plexichat.sample;

import com.plexichat.sample.build.BuildInfo;
import com.plexichat.sample.chat.MessageStore;
import com.plexichat.sample.http.ChatApi;
import com.plexichat.sample.http.ChatHttpServer;
import com.plexichat.sample.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/** The running product: its database, and the server in front of it. */
final class Application implements AutoCloseable {
    private final MessageStore store;
    private final ChatHttpServer server;

    private Application(MessageStore store, ChatHttpServer server) {
        this.store = store;
        this.server = server;
    }

    static Application start(Path home, Settings settings, BuildInfo build, Clock clock) throws IOException {
        MessageStore store = MessageStore.open(settings.data().resolve("chat.db"));
        try {
            return new Application(store, ChatApi.serve(home, settings, build, store, clock));
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    URI address() {
        return server.address();
    }

    /** The server first: a request that has begun still needs the database. */
    @Override
    public void close() {
        server.close();
        store.close();
    }
}

package com.plexichat.sample.http;

import com.plexichat.sample.build.BuildInfo;
import com.plexichat.sample.chat.MessageStore;
import com.plexichat.sample.i18n.Translations;
import com.plexichat.sample.mail.DigestMail;
import com.plexichat.sample.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Everything the server answers, put together from what a package contains. */
public final class ChatApi {
    /** The longest form of one character in JSON is an escape of 6 bytes, twice for one beyond the first plane. */
    private static final int BYTES_PER_CHARACTER = 12;

    private static final int BYTES_AROUND = 4_096;

    private ChatApi() {}

    /** Starts to serve the package in the folder; fails when a file it needs is missing or broken. */
    public static ChatHttpServer serve(Path home, Settings settings, BuildInfo build, MessageStore store, Clock clock)
            throws IOException {
        Translations translations = Translations.read(home.resolve("i18n"));
        DigestMail mail = DigestMail.read(home.resolve("templates"));
        List<Route> routes = new ArrayList<>();
        routes.addAll(new MessagesApi(store, clock, settings.maxCharacters()).routes());
        routes.add(new DigestApi(store, mail, translations).route());
        routes.add(new HealthApi(store, build.version(), settings.mail().configured()).route());
        routes.addAll(new InfoApi(build, translations).routes());
        StaticFiles files = new StaticFiles(home.resolve("client"), home.resolve("fonts"));
        int maxBody = settings.maxCharacters() * BYTES_PER_CHARACTER + BYTES_AROUND;
        return ChatHttpServer.start(settings.listen(), new Router(routes, files), maxBody);
    }
}

package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A host whose updater is killed, with a server that needs its data in a form of its own; it can be brought back. */
final class KilledHost implements AutoCloseable {
    static final String ONE = "a.1.0-1";
    static final String TWO = "a.1.0-2";
    private static final String EDITED = "{\"port\": 9000}";
    private static final String MERGED = "{\"port\": 9000, \"theme\": \"dark\"}";

    final ServedHost host;
    private final Path folder;
    private final Path saved;

    KilledHost(Path base) throws IOException {
        folder = Files.createDirectory(base.resolve("host"));
        saved = Files.createDirectory(base.resolve("saved"));
        host = new ServedHost(folder);
        host.publish(new PackedRelease(ONE).with("FORM", "old\n"), ONE);
        host.publish(
                new PackedRelease(TWO)
                        .with("FORM", "new\n")
                        .with("config/config.json", "{\"port\": 8000, \"theme\": \"dark\"}")
                        .with("config/more.json", "{}"),
                TWO);
        assertThat(host.run("update", "upgrade", "--to", ONE)).returns(0, Ended::status);
        isUsed();
    }

    /** The server writes data, and somebody edits the configurations of both the server and the updater. */
    private void isUsed() throws IOException {
        Files.writeString(host.folder.resolve("shared/data/messages"), "hello");
        Files.writeString(host.folder.resolve("shared/data/form"), "old\n");
        Files.writeString(host.folder.resolve("shared/config/config.json"), EDITED);
        script("start", "grep -qxf chat/current/FORM chat/shared/data/form && cp chat/current/VERSION running");
        script("check", "grep -q port chat/shared/config/config.json");
        script("forth", migration("new"));
        script("back", migration("old"));
        Files.writeString(configuration(), hooks(), StandardOpenOption.APPEND);
    }

    private void script(String name, String line) throws IOException {
        Files.writeString(folder.resolve(name), "cd \"$(dirname \"$0\")\"\n" + line + "\n");
    }

    private static String migration(String form) {
        return "f=chat/shared/data/form; echo " + form + " >$f.part && mv $f.part $f";
    }

    private String hooks() {
        return """
                  hooks:
                    validate: [{command: [sh, %1$s/check]}]
                    migrate: [{command: [sh, %1$s/forth]}]
                    migrate_back: [{command: [sh, %1$s/back]}]
                """.formatted(folder);
    }

    Path configuration() {
        return folder.resolve("update.yml");
    }

    /** Keeps the host as it is now. */
    void save() throws IOException {
        run("rm", "-rf", saved.toString());
        run("cp", "-a", folder.toString(), saved.toString());
    }

    /** Makes it as it was when it was kept. */
    void bringBack() throws IOException {
        run("rm", "-rf", folder.toString());
        run("cp", "-a", saved.toString(), folder.toString());
    }

    void isSwitchedOff() throws IOException {
        host.stopServer();
    }

    /** As systemd does after the recovery. */
    void startsTheServer() throws IOException {
        run("sh", folder.resolve("start").toString());
    }

    private static void run(String... words) throws IOException {
        try {
            assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** One of the two versions runs, with its configuration and its data, and nothing is left to be ended. */
    void assertWhole(String what) throws IOException {
        String version = Files.readString(host.folder.resolve("current/VERSION"));
        assertThat(version).as(what).isIn(ONE, TWO);
        assertThat(host.running()).as(what).isEqualTo(version);
        assertThat(host.folder.resolve("shared/config/config.json"))
                .as(what)
                .hasContent(version.equals(TWO) ? MERGED : EDITED);
        assertThat(host.folder.resolve("shared/data/messages")).as(what).hasContent("hello");
        assertThat(host.folder.resolve("shared/data/form")).as(what).hasContent(version.equals(TWO) ? "new" : "old");
        assertThat(host.run("recover")).as(what).returns(3, Ended::status);
        assertEachRunIsToldOnce(what);
    }

    private void assertEachRunIsToldOnce(String what) {
        Ended history = host.run("update", "history", "--json");
        assertThat(history).as(what).returns(0, Ended::status);
        List<String> runs = Json.parseObject(history.out(), "the answer").list("entries", run -> run.string("id"));
        assertThat(runs).as(what).isNotEmpty().doesNotHaveDuplicates();
    }

    /** The next run is done, and clears away what the killed one left half made. */
    void assertGoesOn(String what) throws IOException {
        boolean forth = host.running().equals(ONE);
        Ended next = forth ? host.run("update", "upgrade", "--to", TWO) : host.run("update", "rollback", "--to", ONE);
        assertThat(next).as(what).returns(0, Ended::status);
        assertThat(host.running()).as(what).isEqualTo(forth ? TWO : ONE);
        try (Stream<Path> all = Files.walk(host.folder)) {
            assertThat(all.filter(KilledHost::isHalfMade)).as(what).isEmpty();
        }
    }

    private static boolean isHalfMade(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".plexichat-new")
                || name.startsWith(".making-")
                || List.of("incoming", ".staging", ".going", ".former").contains(name);
    }

    @Override
    public void close() {
        host.close();
    }
}

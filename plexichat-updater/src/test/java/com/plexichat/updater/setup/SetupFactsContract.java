package com.plexichat.updater.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.updater.disk.FileAccess;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What holds for all facts of a host, wherever they are from. */
abstract class SetupFactsContract {
    abstract SetupFacts facts();

    abstract void makeUser(String name) throws Exception;

    abstract Path makeFolder(String name, int mode) throws Exception;

    abstract Path write(String name, String text) throws Exception;

    /** A link that leads nowhere. */
    abstract Path link(String name) throws Exception;

    abstract Path place(String name);

    @Test
    void onlyAUserThatWasMadeIsThere() throws Exception {
        makeUser("chat");

        assertThat(facts().hasUser("chat")).isTrue();
        assertThat(facts().hasUser("chat2")).isFalse();
    }

    @Test
    void aFolderHasAModeAndAnOwner() throws Exception {
        Path folder = makeFolder("state", 0710);

        assertThat(facts().folder(folder))
                .get()
                .returns(0710, FileAccess::mode)
                .satisfies(access -> assertThat(access.owner()).isNotEmpty());
        assertThat(facts().has(folder)).isTrue();
        assertThat(facts().folder(place("none"))).isEmpty();
    }

    @Test
    void aFileHasItsText() throws Exception {
        Path file = write("unit", "[Unit]\n");

        assertThat(facts().text(file)).contains("[Unit]\n");
        assertThat(facts().text(place("none"))).isEmpty();
        assertThat(facts().folder(file)).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsThere() throws Exception {
        Path link = link("wants");

        assertThat(facts().has(link)).isTrue();
        assertThat(facts().has(place("none"))).isFalse();
    }
}

package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.place.PatternPlace;
import com.plexichat.release.place.PointerPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BumpPlacesTest extends ProjectToBump {
    @Test
    void aPomThatWouldGoOnSayingTheOldVersionIsAPlaceToo() {
        bumping.project.projectVersion = Optional.of("a.1.2-1");
        bumping.project.write("pom.xml", "<project>\n  <version>a.1.2-1</version>\n</project>\n");
        bumping.git.commit("Add a pom");

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("version-disagrees: line 2 would go on saying a.1.2-1 (pom.xml)")
                .hasMessageContaining("<versionPlaces>");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        bumping.places = List.of(PatternPlace.parse("pom.xml", "<version>(.*)</version>"));
        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
        assertThat(bumping.read("pom.xml")).contains("<version>a.1.2-2</version>");
    }

    @Test
    void aPomThatDeclaresAnotherVersionIsNotAsked() {
        bumping.project.write("pom.xml", "<project><parent><version>a.1.2-1</version></parent></project>\n");
        bumping.git.commit("Add a pom");

        assertThat(bumping.bump()).isEqualTo("a.1.2-2");
    }

    @Test
    void oneFileUnderTwoNamesIsRefused() throws IOException {
        Files.createSymbolicLink(bumping.project.folder.resolve("link.py"), Path.of("chat/__init__.py"));
        bumping.git.commit("Link");
        bumping.places =
                List.of(PatternPlace.parse("link.py", "\"(.*)\""), PatternPlace.parse("chat/__init__.py", "\"(.*)\""));

        assertThatThrownBy(bumping::bump).hasMessageContaining("two of these are one file: version.json, link.py");
    }

    @Test
    void aPlaceMayBeAKeyOfVersionJsonItself() {
        bumping.project.write("version.json", "{\"current_version\": \"a.1.2-1\", \"app\": \"a.1.2-1\"}");
        bumping.git.commit("Say it twice");
        bumping.places =
                List.of(new PointerPlace("version.json", "/current_version"), new PointerPlace("version.json", "/app"));

        bumping.bump();

        assertThat(bumping.read("version.json")).isEqualTo("{\"current_version\": \"a.1.2-2\", \"app\": \"a.1.2-2\"}");
    }

    @Test
    void everyPlaceThatIsNotThereExactlyOnceIsNamedAndNothingIsWritten() {
        bumping.places = List.of(
                new PointerPlace("web/package.json", "/none"),
                PatternPlace.parse("chat/__init__.py", "version = '(.*)'"));

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("there is no string at /none (web/package.json)")
                .hasMessageContaining("matches nothing (chat/__init__.py)");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
        assertThat(bumping.journal()).doesNotExist();
    }

    @Test
    void whatIsNotTheVersionIsNeverOverwritten() {
        bumping.project.write("chat/__init__.py", "__version__ = \"a.1.2-1\"  # see \"docs\"\n");
        bumping.git.commit("Explain");
        bumping.places = List.of(
                new PointerPlace("web/package.json", "/name"),
                PatternPlace.parse("chat/__init__.py", "^__version__ = \"(.*)\""));

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining(
                        "version-disagrees: it says \"chat\", the project says a.1.2-1 (web/package.json)")
                .hasMessageContaining("it says \"a.1.2-1\"  # see \"docs\"");
        assertThat(bumping.git.repository().changedFiles()).isEmpty();
    }

    @Test
    void aProjectWithoutAnyPlaceHasNothingToWrite() {
        bumping.project.delete("version.json");
        bumping.project.pomVersion = Optional.of("a.1.2-1");
        bumping.places = List.of();

        assertThatThrownBy(bumping::bump)
                .hasMessageContaining("version-missing")
                .hasMessageContaining("<versionPlaces>");
    }
}

package com.plexichat.release.undeclared;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UndeclaredBreaksTest {
    private final InMemoryGit git = new InMemoryGit(Path.of("/project"));
    private List<String> declared = List.of();

    private UndeclaredBreaksTest released(String... files) {
        for (String file : files) {
            git.write(file, "content of " + file);
        }
        git.commit("Begin").tag("a.1.2-1");
        return this;
    }

    private List<String> warnings() {
        git.commit("Work");
        List<Problem> warnings = UndeclaredBreaks.between(
                        InMemoryGit.id(1), git.head().id(), git)
                .warnings(declared);
        assertThat(warnings)
                .allSatisfy(warning -> assertThat(warning.code()).isEqualTo(ProblemCode.NOTES_BREAK_UNDECLARED));
        return warnings.stream().map(Problem::what).toList();
    }

    @Test
    void eachKindIsOneWarning() {
        released("config/chat.json", "bin/serve", "version.json", "cmd/chat/main.go");
        git.write("config/rooms.yaml", "rooms:\n  size: 3\n").commit("Configure");
        git.delete("config/chat.json")
                .delete("bin/serve")
                .delete("version.json")
                .delete("cmd/chat/main.go");
        git.write("cmd/server/main.go", "content of cmd/chat/main.go").write("db/migrations/0007_rooms.sql", "alter");

        assertThat(warnings())
                .containsExactly(
                        "configuration files were deleted or renamed, and no breaking change names them: config/chat.json",
                        "entry points were deleted or renamed, and no breaking change names them: bin/serve,"
                                + " cmd/chat/main.go (now cmd/server/main.go)",
                        "version files were deleted or renamed, and no breaking change names them: version.json",
                        "database migrations were added, and no breaking change names them: db/migrations/0007_rooms.sql");
    }

    @Test
    void keysThatAreGoneAreToldWithoutTheirMembers() {
        git.write("config/chat.json", "{\"rooms\": {\"size\": 3, \"kind\": 1}, \"port\": 80, \"log\": {\"level\": 1}}")
                .write("conf/chat.properties", "a.b=1\nc=2\n")
                .write("settings/rooms.yml", "rooms:\n  - name: x\n  - other: y\nsize: &s 3\nkind: *s\n")
                .write(".env.example", "# PORT=1\nexport TOKEN=a\nHOST=b\n")
                .commit("Begin");
        git.write("config/chat.json", "{\"port\": 81, \"log\": {\"depth\": 1}, \"new\": 1}")
                .write("conf/chat.properties", "c=3\n")
                .write("settings/rooms.yml", "rooms:\n  - title: x\nsize: 4\n")
                .write(".env.example", "HOST=b\n");

        assertThat(warnings())
                .containsExactly("keys are gone from configuration files, and no breaking change names them:"
                        + " TOKEN of .env.example, a.b of conf/chat.properties, log.level of config/chat.json,"
                        + " rooms of config/chat.json, kind of settings/rooms.yml");
    }

    @Test
    void aRenamedFileIsComparedWithItsFormerSelf() {
        String more = "\n# a comment".repeat(3);
        git.write("config/a.properties", "x=1" + more).commit("Begin");
        git.delete("config/a.properties").write("config/b.properties", "x=1" + more);

        assertThat(warnings())
                .containsExactly("configuration files were deleted or renamed, and no breaking change names them:"
                        + " config/a.properties (now config/b.properties)");
    }

    @Test
    void whatADeclaredBreakingChangeNamesIsSilent() {
        released("config/chat.json", "config/rooms.json");
        git.delete("config/chat.json").delete("config/rooms.json");
        declared = List.of("Settings of rooms moved from ROOMS.json to the database");

        assertThat(warnings()).singleElement().asString().endsWith("names them: config/chat.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Support for old clients ends", "config.json has ports", "port-forwarding", "re-port", "port_2"})
    void aKeyIsNotNamedByALongerWordNorByItsFile(String breaking) {
        git.write("config.json", "{\"port\": 80}").commit("Begin");
        git.write("config.json", "{}");
        declared = List.of(breaking);

        assertThat(warnings()).singleElement().asString().endsWith("port of config.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The `PORT` is gone.", "(port)", "--port has no effect", "port: now in the environment"})
    void aKeyIsNamedByAWordOfItsOwn(String breaking) {
        git.write("config.json", "{\"port\": 80}").commit("Begin");
        git.write("config.json", "{}");
        declared = List.of(breaking);

        assertThat(warnings()).isEmpty();
    }

    @Test
    void ofManyNamesTheFirstFiveAreTold() {
        released("conf/1.ini", "conf/2.ini", "conf/3.ini", "conf/4.ini", "conf/5.ini", "conf/6.ini", "conf/7.ini");
        for (int i = 1; i <= 7; i++) {
            git.delete("conf/" + i + ".ini");
        }

        assertThat(warnings())
                .singleElement()
                .asString()
                .endsWith("conf/1.ini, conf/2.ini, conf/3.ini, conf/4.ini, conf/5.ini and 2 more");
    }

    @Test
    void whatNobodyWhoRunsTheProgramHasIsNoSuspect() {
        released("tests/config/a.json", ".github/config.yml", "tsconfig.json", "web/babel.config.json", "src/login.py");
        git.delete("tests/config/a.json").delete(".github/config.yml").delete("tsconfig.json");
        git.delete("web/babel.config.json").delete("src/login.py").write("migrations/__init__.py", "");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void ofManyFilesTheKeysOfTheFirstHundredAreCompared() {
        for (int i = 100; i < 250; i++) {
            git.write("config/" + i + ".properties", "a=1");
        }
        git.commit("Begin");
        for (int i = 100; i < 250; i++) {
            git.write("config/" + i + ".properties", "b=" + i);
        }

        assertThat(warnings()).singleElement().asString().endsWith(" and 95 more");
    }

    @Test
    void ofLargeFilesTheKeysOfTheFirstAreCompared() {
        String filler = "#".repeat(130_000) + "\n";
        for (int i = 100; i < 130; i++) {
            git.write("config/" + i + ".properties", filler + "a=1");
        }
        git.commit("Begin");
        for (int i = 100; i < 130; i++) {
            git.write("config/" + i + ".properties", filler + "b=1");
        }

        assertThat(warnings()).singleElement().asString().endsWith(" and 11 more");
    }

    @Test
    void aFileLargerThanAnybodyWritesIsNotRead() {
        git.write("config/a.properties", "a=1\n" + "#".repeat(140_000)).commit("Begin");
        git.write("config/a.properties", "b=1");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void aFileThatIsNotOfItsFormHasNoKeysToLose() {
        git.write("config/a.json", "{\"a\": 1}").write("config/b.yaml", "a: 1").commit("Begin");
        git.write("config/a.json", "{").write("config/b.yaml", "a: [");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void namesOfFilesAreHarmless() {
        released("config/a\u202eb.json");
        git.delete("config/a\u202eb.json");

        assertThat(warnings()).singleElement().asString().endsWith("config/a\\u202eb.json");
    }
}

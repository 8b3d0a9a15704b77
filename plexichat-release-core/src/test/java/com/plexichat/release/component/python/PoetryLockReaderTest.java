package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PoetryLockReaderTest {
    private static final String HASH = "sha256:" + "ab".repeat(32);

    private static Reading read(String... lines) throws IOException {
        return Reading.of(
                new PoetryLockReader(),
                "chat/poetry.lock",
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachPackageHasItsVersionAndWhatItNeeds() throws IOException {
        Reading reading = read(
                "[[package]]",
                "name = 'Django'",
                "version = '4.2.1'",
                "groups = ['main', 'dev']",
                "[package.dependencies]",
                "asgiref = '>=3.6'",
                "tzdata = {version = '*', markers = 'sys_platform == \"win32\"'}",
                "[[package]]",
                "name = 'asgiref'",
                "version = '3.7.2'",
                "[[package]]",
                "name = 'asgiref'",
                "version = '3.8.0'",
                "[metadata]",
                "lock-version = '2.1'",
                "python-versions = '^3.9'",
                "content-hash = 'abc'");

        assertThat(reading.refs())
                .containsExactly("pkg:pypi/django@4.2.1", "pkg:pypi/asgiref@3.7.2", "pkg:pypi/asgiref@3.8.0");
        assertThat(reading.named("pkg:pypi/django@4.2.1").dependsOn())
                .containsExactly("pkg:pypi/asgiref@3.7.2", "pkg:pypi/asgiref@3.8.0");
    }

    @Test
    void whatOnlyAnExtraNeedsIsNoEdge() throws IOException {
        assertThat(read(
                                "[[package]]",
                                "name = 'a'",
                                "version = '1'",
                                "[package.dependencies]",
                                "b = {version = '*', optional = true}",
                                "[[package]]",
                                "name = 'b'",
                                "version = '2'")
                        .named("pkg:pypi/a@1")
                        .dependsOn())
                .isEmpty();
    }

    @Test
    void aLockThatMultipliesWhatIsNeededIsRefused() throws IOException {
        StringBuilder lock = new StringBuilder();
        for (int version = 0; version < 2_000; version++) {
            lock.append("[[package]]\nname = 'a'\nversion = '")
                    .append(version)
                    .append("'\n[package.dependencies]\na = '*'\n");
        }

        assertThat(read(lock.toString()).broken()).containsExactly("its packages need more than 400000 others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "groups = [\"main\"]                         | REQUIRED",
                "groups = [\"main\", \"dev\"]                | REQUIRED",
                "groups = [\"dev\"]                          | EXCLUDED",
                "category = \"dev\"                          | EXCLUDED",
                "category = \"main\"                         | REQUIRED",
                "optional = true                             | OPTIONAL",
                "optional = false                            | REQUIRED",
                "markers = \"sys_platform == 'win32'\"       | OPTIONAL",
                "markers = {main = \"a\"}                    | OPTIONAL",
            })
    void whereItIsNeededIsTheScope(String line, String scope) throws IOException {
        assertThat(read("[[package]]", "name = 'wire'", "version = '1'", line)
                        .found()
                        .get(0)
                        .component()
                        .scope())
                .hasToString(scope);
    }

    @Test
    void theHashOfTheOnlyArchiveIsThatOfThePackageWhereverItStands() throws IOException {
        Reading within = read(
                "[[package]]",
                "name = 'one'",
                "version = '1'",
                "files = [{file = 'one.whl', hash = '" + HASH + "'}]",
                "[[package]]",
                "name = 'two'",
                "version = '1'",
                "files = [{file = 'a.whl', hash = '" + HASH + "'}, {file = 'b.whl', hash = '" + HASH + "'}]");
        Reading apart = read(
                "[[package]]",
                "name = 'one'",
                "version = '1'",
                "[metadata.files]",
                "one = [{file = 'one.whl', hash = '" + HASH + "'}]");

        assertThat(within.named("pkg:pypi/one@1").component().hashes())
                .extracting(ComponentHash::hex)
                .containsExactly("ab".repeat(32));
        assertThat(within.named("pkg:pypi/two@1").component().hashes()).isEmpty();
        assertThat(apart.named("pkg:pypi/one@1").component().hashes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "git       | https://me:secret@git.example.org/wire.git | https://git.example.org/wire.git",
                "directory | ../wire                                    | ../wire",
                "legacy    | https://me:secret@pypi.example.org/simple  | https://pypi.example.org/simple",
                "file      | /home/anna/wire.whl                        | a file of the machine that built it",
            })
    void whatIsNotOfPythonsOwnIndexTellsItsAddress(String type, String url, String told) throws IOException {
        assertThat(read(
                                "[[package]]",
                                "name = 'wire'",
                                "version = '1'",
                                "[package.source]",
                                "type = '" + type + "'",
                                "url = '" + url + "'")
                        .found()
                        .get(0)
                        .component()
                        .properties()
                        .get("python:address"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version = \"1\"                             | a package in it has no usable name",
                "name = \"wire\"                             | a package in it has no usable version",
                "name = \"a b\"                              | a package in it has no usable name",
                "files = 1                                   | a package in it has no usable name",
                "name = 7                                    | package.name is no text",
            })
    void aPackageWithoutANameOrAVersionIsTold(String line, String message) throws IOException {
        assertThat(read("[[package]]", line).broken()).containsExactly(message);
    }
}

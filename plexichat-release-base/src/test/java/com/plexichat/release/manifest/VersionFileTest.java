package com.plexichat.release.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VersionFileTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileNothingIsDeclared() {
        assertThat(VersionFile.read(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"current_version\": \"a.3.4-5\"}",
                "{\"version\": \"a.3.4-5\"}",
                "{\"version\": \"a.3.4-5\", \"current_version\": \"a.3.4-5\"}",
                "{\"version\": null, \"current_version\": \"a.3.4-5\"}",
                "{\"history\": [{\"version\": \"a.3.4-4\"}], \"current_version\": \"a.3.4-5\", \"own\": 1}"
            })
    void theVersionIsReadFromEitherKey(String text) throws IOException {
        write(text);

        assertThat(VersionFile.read(folder)).contains("a.3.4-5");
    }

    @Test
    void theTextIsNotJudgedHere() throws IOException {
        write("{\"version\": \"soon\"}");

        assertThat(VersionFile.read(folder)).contains("soon");
    }

    @Test
    void twoKeysThatDisagreeAreRefused() throws IOException {
        write("{\"version\": \"a.3.4-4\", \"current_version\": \"a.3.4-5\"}");

        assertThat(refusal().what()).isEqualTo("\"current_version\" is a.3.4-5 and \"version\" is a.3.4-4");
        assertThat(refusal().hint()).isEqualTo("write the same version in both");
    }

    @Test
    void aFileWithoutAVersionIsRefused() throws IOException {
        write("{\"history\": []}");

        assertThat(refusal().what()).isEqualTo("there is no version in it");
        assertThat(refusal().hint()).contains("current_version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | version.json is not valid JSON",
                "{\"version\": \"a.3.4-5\" | version.json is not valid JSON at line 1",
                "[]                        | version.json is not a JSON object",
                "{\"version\": 3}          | \"version\" in version.json is not a string",
                "{\"current_version\": []} | \"current_version\" in version.json is not a string",
            })
    void aFileOfAnotherShapeIsRefused(String text, String what) throws IOException {
        write(text);

        assertThat(refusal().what()).startsWith(what);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Files.write(file(), "{\"name\": \"Grüße\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal().what()).isEqualTo("it is not UTF-8 text");
        assertThat(refusal().hint()).isEqualTo("save the file as UTF-8");
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws IOException {
        Files.createDirectory(file());

        assertThat(refusal().what()).startsWith("it cannot be read: ");
    }

    private Problem refusal() {
        ReleaseException refused = catchThrowableOfType(ReleaseException.class, () -> VersionFile.read(folder));
        Problem problem = refused.problems().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.VERSION_FILE_BROKEN);
        assertThat(problem.where()).isEqualTo(file().toString());
        return problem;
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private Path file() {
        return folder.resolve("version.json");
    }
}

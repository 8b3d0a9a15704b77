package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProjectFileReaderTest {
    private static final String PATH = "chat/pyproject.toml";

    private static Reading read(String... lines) throws IOException {
        return Reading.of(
                new ProjectFileReader(), PATH, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Component only(String... lines) throws IOException {
        Reading reading = read(lines);
        assertThat(reading.found()).hasSize(1);
        return reading.found().get(0).component();
    }

    @Test
    void whatAProjectNeedsIsListedByItsScope() throws IOException {
        Reading reading = read(
                "[build-system]",
                "requires = ['hatchling']",
                "[project]",
                "name = 'Plexi.Chat'",
                "dependencies = ['django==4.2', 'flask>=2', 'json', 'colorama; sys_platform == \"win32\"']",
                "[project.optional-dependencies]",
                "voice = ['pyaudio==0.2']",
                "all = ['plexi-chat[voice]']",
                "[dependency-groups]",
                "test = ['pytest', {include-group = 'lint'}]",
                "lint = ['ruff==0.5']");

        assertThat(reading.found())
                .extracting(
                        each -> each.component().ref() + " " + each.component().scope())
                .containsExactly(
                        "pkg:pypi/django@4.2 REQUIRED",
                        "pkg:pypi/flask REQUIRED",
                        "pkg:pypi/colorama OPTIONAL",
                        "pkg:pypi/pyaudio@0.2 OPTIONAL",
                        "pkg:pypi/pytest EXCLUDED",
                        "pkg:pypi/ruff@0.5 EXCLUDED",
                        "pkg:pypi/hatchling EXCLUDED");
        assertThat(reading.found()).allSatisfy(each -> assertThat(each.covers()).containsExactly(PATH));
        assertThat(reading.broken()).isEmpty();
    }

    @Test
    void theExtrasOfATableOfPoetryAreTold() throws IOException {
        Component component = only("[tool.poetry.dependencies]", "wire = {version = '1.0', extras = ['tls']}");

        assertThat(component.properties()).containsEntry("python:extras", "tls");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1.2.3\"                                  | pkg:pypi/wire@1.2.3 |",
                "\"v1.2.3\"                                 | pkg:pypi/wire@1.2.3 |",
                "\"==1.2.3\"                                | pkg:pypi/wire@1.2.3 |",
                "\"^1.2\"                                   | pkg:pypi/wire       | ^1.2",
                "\"~1.2\"                                   | pkg:pypi/wire       | ~1.2",
                "\"1.*\"                                    | pkg:pypi/wire       | 1.*",
                "\"*\"                                      | pkg:pypi/wire       | any version",
                "\">=1,<2\"                                 | pkg:pypi/wire       | >=1,<2",
                "{version = \"1.0\", extras = [\"tls\"]}  | pkg:pypi/wire@1.0   |",
                "[{version = \"^1\", python = \"<3.9\"}]  | pkg:pypi/wire       | ^1",
                "{path = \"../wire\"}                       | pkg:pypi/wire       |",
            })
    void aTableOfPoetryIsReadInEachOfItsForms(String entry, String ref, String range) throws IOException {
        Component component = only("[tool.poetry.dependencies]", "Python = '^3.9'", "wire = " + entry);

        assertThat(component.ref()).isEqualTo(ref);
        assertThat(component.properties().get("python:requirement")).isEqualTo(range);
    }

    @Test
    void whatOnlySomeEnvironmentsOrExtrasNeedIsOptional() throws IOException {
        assertThat(only("[tool.poetry.dependencies]", "wire = {version = '1', optional = true}")
                        .scope())
                .isEqualTo(Scope.OPTIONAL);
        Component marked =
                only("[tool.poetry.dependencies]", "wire = {version = '1', markers = 'a', platform = 'linux'}");
        assertThat(marked.scope()).isEqualTo(Scope.OPTIONAL);
        assertThat(marked.properties()).containsEntry("python:marker", "a and platform linux");
    }

    @Test
    void whatOnlyDevelopersNeedStaysExcludedWhereItIsOptionalToo() throws IOException {
        assertThat(read(
                                "[tool.poetry.group.docs.dependencies]",
                                "sphinx = {version = '7.0', optional = true}",
                                "[tool.poetry.dev-dependencies]",
                                "black = '^24'")
                        .found())
                .extracting(each -> each.component().scope())
                .containsExactly(Scope.EXCLUDED, Scope.EXCLUDED);
    }

    @Test
    void anAddressIsToldWithoutItsPassword() throws IOException {
        assertThat(only("[tool.poetry.dependencies]", "wire = {git = 'https://me:secret@git.example.org/wire.git'}")
                        .properties())
                .containsEntry("python:address", "https://git.example.org/wire.git");
    }

    @Test
    void anEntryThatIsNoRequirementIsToldAndTheOthersAreRead() throws IOException {
        Reading reading = read("project.dependencies = ['django==4', 'flask ^2', 'a b', 'c d']");

        assertThat(reading.refs()).containsExactly("pkg:pypi/django@4");
        assertThat(reading.broken())
                .containsExactly("an entry of project.dependencies is no requirement (1 of 3 such places)");
    }

    @Test
    void aFileOfOtherToolsNamesNothing() throws IOException {
        assertThat(read("[tool.black]", "line-length = 88", "[tool.ruff]", "select = ['E']")
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project = 1                                    | project is no table",
                "project.dependencies = \"a\"                     | project.dependencies is no array of texts",
                "project.dependencies = [1]                     | project.dependencies is no array of texts",
                "tool.poetry.dependencies.wire = 1.2            | tool.poetry.dependencies.wire is no array of tables",
                "tool.poetry.dependencies.wire.version = 1.2    | tool.poetry.dependencies.wire.version is no text",
                "tool.poetry.dependencies.wire.optional = \"no\"  | tool.poetry.dependencies.wire.optional is no true or false",
                "build-system.requires = [[]]                   | build-system.requires is no array of texts",
            })
    void whatIsOfAnotherKindIsToldWithItsKey(String line, String message) throws IOException {
        assertThat(read(line).broken()).containsExactly(message);
    }
}

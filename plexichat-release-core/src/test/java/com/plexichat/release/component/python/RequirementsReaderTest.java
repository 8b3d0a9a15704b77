package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequirementsReaderTest {
    private static Reading read(String text) throws IOException {
        return Reading.of(new RequirementsReader(), "chat/requirements.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyAPinIsAVersion() throws IOException {
        Reading reading = read("django==4.2.1\nflask>=2,<3\nrequests\n");

        assertThat(reading.refs()).containsExactly("pkg:pypi/django@4.2.1", "pkg:pypi/flask", "pkg:pypi/requests");
        assertThat(reading.named("pkg:pypi/flask").component().properties())
                .containsEntry("python:requirement", ">=2,<3");
        assertThat(reading.named("pkg:pypi/requests").component().properties())
                .containsEntry("python:requirement", "any version");
        assertThat(reading.named("pkg:pypi/django@4.2.1").component().properties())
                .isEmpty();
        assertThat(reading.named("pkg:pypi/flask").covers()).containsExactly("chat/requirements.txt");
    }

    @Test
    void modulesOfPythonItselfAreNoComponentsUnlessAPackageOfTheirNameIsMeant() throws IOException {
        assertThat(read("sys\njson>=1\nasyncio # waits\ndataclasses==0.8\n").refs())
                .containsExactly("pkg:pypi/dataclasses@0.8");
    }

    @Test
    void aMarkerIsNoVersionAndMakesAComponentOptional() throws IOException {
        FoundComponent found = read("colorama>=0.4 ; sys_platform == 'win32'\n").named("pkg:pypi/colorama");

        assertThat(found.component().version()).isEqualTo(Optional.empty());
        assertThat(found.component().scope()).isEqualTo(Scope.OPTIONAL);
        assertThat(found.component().properties()).containsEntry("python:marker", "sys_platform == 'win32'");
    }

    @Test
    void linesAreReadAsPipReadsThem() throws IOException {
        String hash = "ab".repeat(32);
        Reading reading = read("\uFEFF# all\r\n-r other.txt\r\n--index-url https://e.org\r\n-e ./here\r\n"
                + "django==4.2 \\\r\n    --hash=sha256:" + hash + " \\\r\n    --hash=sha256:short\r\n"
                + "./wheels/x.whl\r\nflask#no-comment\r\nchat @ https://me:secret@e.org/chat.zip\r\n");

        assertThat(reading.refs()).containsExactly("pkg:pypi/django@4.2", "pkg:pypi/chat");
        assertThat(reading.found().get(0).component().hashes()).hasSize(1);
        assertThat(reading.found().get(1).component().properties())
                .containsEntry("python:address", "https://e.org/chat.zip");
    }

    @Test
    void ofSeveralHashesNoneIsThatOfWhatWasInstalled() throws IOException {
        String one = " --hash=sha256:" + "ab".repeat(32);
        String other = " --hash=sha256:" + "cd".repeat(32);
        Reading reading = read("django==4.2" + one + "\nflask==3.0" + one + other + "\n");

        assertThat(reading.named("pkg:pypi/django@4.2").component().hashes()).hasSize(1);
        assertThat(reading.named("pkg:pypi/flask@3.0").component().hashes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chat/requirements.txt, true",
        "chat/dev-requirements.txt, true",
        "chat/requirements/base.txt, true",
        "chat/requirements.in, true",
        "chat/requirements.md, false",
        "chat/docs/base.txt, false"
    })
    void filesAreKnownByTheirNames(String path, boolean isRead) throws IOException {
        assertThat(Reading.of(new RequirementsReader(), path, "django\n".getBytes(StandardCharsets.UTF_8))
                        .refs()
                        .isEmpty())
                .isNotEqualTo(isRead);
    }

    @ParameterizedTest
    @CsvSource({
        "git+https://e.org/a/wire.git@v1#egg=Chat_Wire, pkg:pypi/chat-wire",
        "-e git+https://e.org/a/wire.git#egg=wire, pkg:pypi/wire",
        "https://e.org/wire-1.0-py3-none-any.whl, pkg:pypi/wire@1.0",
        "https://e.org/wire-1.0%2Bcpu-py3-none-any.whl, pkg:pypi/wire@1.0%2Bcpu",
        "wire @ https://e.org/wire-1.0-py3-none-any.whl, pkg:pypi/wire@1.0",
        "./wheels/chat_wire-1.0-py3-none-any.whl ; python_version > '3', pkg:pypi/chat-wire@1.0"
    })
    void whatIsFetchedFromAnAddressHasItsNameInThat(String line, String ref) throws IOException {
        assertThat(read(line + "\n").refs()).containsExactly(ref);
    }

    @Test
    void whatIsNoRequirementIsToldAndTheOthersAreRead() throws IOException {
        Reading reading = read("django==4\nwire \\\n  >=2\nflask=2\n-r other.txt\n./local\n${SECRET}\nsix\n");

        assertThat(reading.refs()).containsExactly("pkg:pypi/django@4", "pkg:pypi/wire", "pkg:pypi/six");
        assertThat(reading.broken()).containsExactly("line 4 is no requirement (1 of 2 such places)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-e src", "--editable=src[web]", "idna-3.6.tar.gz", "vendor/mylib", "./mylib.zip"})
    void aFolderOrAFileIsNoName(String line) throws IOException {
        Reading reading = read("django==4\n" + line + "\n");

        assertThat(reading.refs()).containsExactly("pkg:pypi/django@4");
        assertThat(reading.broken()).isEmpty();
    }

    @Test
    void theExtrasOfARequirementAreTold() throws IOException {
        assertThat(read("uvicorn[standard, http2]==0.30\n")
                        .found()
                        .get(0)
                        .component()
                        .properties())
                .containsEntry("python:extras", "standard,http2");
    }

    @Test
    void whatHasAnAddressIsNotToldToBeAnyVersion() throws IOException {
        assertThat(read("wire @ git+https://e.org/wire.git\n")
                        .found()
                        .get(0)
                        .component()
                        .properties())
                .containsOnlyKeys("python:address");
    }

    @Test
    void anAddressWithoutANameIsTold() throws IOException {
        Reading reading = read("django==4\ngit+https://e.org/black.git@23.1.0\n-e https://e.org/foo-1.0.tar.gz\n");

        assertThat(reading.refs()).containsExactly("pkg:pypi/django@4");
        assertThat(reading.broken())
                .containsExactly("line 2 has an address, and no name (write name @ address) (1 of 2 such places)");
    }

    @ParameterizedTest
    @CsvSource({"requirements.txt, A server=with 4 GiB", "system-requirements.txt, Memory=Disk=Linux=At least 4 GiB."})
    void proseNamesNothing(String name, String lines) throws IOException {
        Reading reading = Reading.of(
                new RequirementsReader(),
                "chat/" + name,
                lines.replace('=', '\n').concat("\n* and more\n").getBytes(StandardCharsets.UTF_8));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.broken()).hasSize(1);
    }

    @Test
    void modulesOfPythonItselfAreRequirementsToo() throws IOException {
        Reading reading = read("sys\njson\nos\nrequests\nthis is\nno list\n");

        assertThat(reading.refs()).containsExactly("pkg:pypi/requests");
        assertThat(reading.broken()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"/home/anna/wire.whl", "file:///home/anna/wire", "C:\\work\\wire", "~/wire"})
    void noPathOfTheMachineThatBuiltIsTold(String address) throws IOException {
        assertThat(read("wire @ " + address)
                        .named("pkg:pypi/wire")
                        .component()
                        .properties()
                        .get("python:address"))
                .isEqualTo("a file of the machine that built it");
    }

    @Test
    void aLineIsJoinedBeforeItsCommentIsTakenOff() throws IOException {
        assertThat(read("a==1 # see \\\nb==2\n# all \\\nc==3\n").refs())
                .containsExactly("pkg:pypi/a@1", "pkg:pypi/c@3");
    }

    @Test
    void textOfAWindowsShellIsRead() throws IOException {
        byte[] text = "\uFEFFdjango==4.2\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Reading.of(new RequirementsReader(), "chat/requirements.txt", text)
                        .refs())
                .containsExactly("pkg:pypi/django@4.2");
    }

    @ParameterizedTest
    @CsvSource({
        "chat/requirements.txt, REQUIRED",
        "chat/requirements-dev.txt, EXCLUDED",
        "chat/dev-requirements.txt, EXCLUDED",
        "chat/requirements/test.txt, EXCLUDED",
        "chat/requirements/devices.txt, REQUIRED"
    })
    void whatOnlyDevelopersNeedIsExcluded(String path, Scope scope) throws IOException {
        Reading reading = Reading.of(new RequirementsReader(), path, "django\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.named("pkg:pypi/django").component().scope()).isEqualTo(scope);
    }

    @Test
    @Timeout(20)
    void hostileFilesTakeNoLongTimeAndLittleMemory() throws IOException {
        String spaces = " ".repeat(200_000);
        String hashes = (" --hash=sha256:" + "ab".repeat(32)).repeat(20_000);

        assertThat(read("a" + spaces + "b\nc @ x" + spaces + "y\nd==1" + hashes + "\n")
                        .refs())
                .contains("pkg:pypi/d@1");
        assertThat(read("a1\na2\n".repeat(1 << 20)).broken()).containsExactly("it names more than 20000 packages");
    }
}

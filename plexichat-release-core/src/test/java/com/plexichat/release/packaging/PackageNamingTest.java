package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.testkit.Identities;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackageNamingTest {
    private static final Platform ARM64 = Platform.parse("linux-arm64");
    private static final Platform AMD64 = Platform.parse("linux-amd64");

    private static PackageNaming named(Optional<String> archive, Optional<String> topFolder) {
        return PackageNaming.of(Identities.of("0a1+enterprise"), List.of(ARM64), archive, topFolder)
                .get(0);
    }

    private static List<PackageNaming> both(Optional<String> archive) {
        return PackageNaming.of(Identities.of("0a1"), List.of(ARM64, AMD64), archive, Optional.empty());
    }

    @Test
    void severalPlatformsHaveNamesOfTheirOwn() {
        assertThat(both(Optional.empty()))
                .containsExactly(
                        new PackageNaming(
                                ARM64,
                                "plexichat-0a1-linux-arm64.tar.gz",
                                "plexichat-0a1-linux-arm64.manifest.txt",
                                "plexichat"),
                        new PackageNaming(
                                AMD64,
                                "plexichat-0a1-linux-amd64.tar.gz",
                                "plexichat-0a1-linux-amd64.manifest.txt",
                                "plexichat"));
        assertThat(both(Optional.of("chat-{platform}.tar.gz")))
                .extracting(PackageNaming::archive)
                .containsExactly("chat-linux-arm64.tar.gz", "chat-linux-amd64.tar.gz");
    }

    @Test
    void oneNameForSeveralPlatformsIsRefused() {
        assertThatThrownBy(() -> both(Optional.of("chat.tar.gz")))
                .hasMessageContaining("put {platform} into it, since there are several");
    }

    @Test
    void aPropertyWithoutAValueIsToldWithTheGoalThatGivesIt() {
        assertThatThrownBy(() -> named(Optional.of("chat-${plexichat.build.version}.tar.gz"), Optional.empty()))
                .hasMessageContaining("has a property in it that nothing gave a value (plexichat.archiveName)")
                .hasMessageContaining("-> run plexichat-release:metadata before it in the same command");
    }

    @Test
    void standardNamesAreMadeOfProductTagAndPlatform() {
        PackageNaming standard = named(Optional.empty(), Optional.empty());

        assertThat(standard.archive()).isEqualTo("plexichat-0a1-linux-arm64.tar.gz");
        assertThat(standard.checksum()).isEqualTo("plexichat-0a1-linux-arm64.tar.gz.sha256");
        assertThat(standard.manifest()).isEqualTo("manifest.txt");
        assertThat(standard.topFolder()).isEqualTo("plexichat");
    }

    @Test
    void chosenNamesTakeTheirPlace() {
        PackageNaming chosen = named(Optional.of("server.tar.gz"), Optional.of("chat"));

        assertThat(chosen.archive()).isEqualTo("server.tar.gz");
        assertThat(chosen.checksum()).isEqualTo("server.tar.gz.sha256");
        assertThat(chosen.topFolder()).isEqualTo("chat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.zip", "a/b.tar.gz", ".tar.gz", "../x.tar.gz", "with space.tar.gz", "x.tar.gz\n"})
    void archiveWithAnotherKindOfNameIsRefused(String name) {
        assertThatThrownBy(() -> named(Optional.of(name), Optional.empty()))
                .hasMessageContaining("parameter-invalid")
                .hasMessageContaining("(plexichat.archiveName)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "a/b", "/", "-x", ""})
    void topFolderThatIsNoSingleNameIsRefused(String name) {
        assertThatThrownBy(() -> named(Optional.empty(), Optional.of(name)))
                .hasMessageContaining("(plexichat.topFolder)");
    }

    @Test
    void bothWrongNamesAreNamedTogether() {
        assertThatThrownBy(() -> named(Optional.of("x.zip"), Optional.of("..")))
                .hasMessageContaining("plexichat.archiveName")
                .hasMessageContaining("plexichat.topFolder");
    }
}

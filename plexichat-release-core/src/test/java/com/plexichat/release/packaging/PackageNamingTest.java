package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.testkit.Identities;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackageNamingTest {
    private static PackageNaming named(Optional<String> archive, Optional<String> topFolder) {
        return PackageNaming.of(Identities.of("0a1+enterprise"), archive, topFolder);
    }

    @Test
    void standardNamesAreMadeOfProductTagAndPlatform() {
        PackageNaming standard = named(Optional.empty(), Optional.empty());

        assertThat(standard.archive()).isEqualTo("plexichat-0a1-linux-arm64.tar.gz");
        assertThat(standard.checksum()).isEqualTo("plexichat-0a1-linux-arm64.tar.gz.sha256");
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

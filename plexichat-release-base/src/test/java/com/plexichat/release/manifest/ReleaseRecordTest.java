package com.plexichat.release.manifest;

import static com.plexichat.release.manifest.AssetRole.CHECKSUM;
import static com.plexichat.release.manifest.AssetRole.MANIFEST;
import static com.plexichat.release.manifest.AssetRole.PACKAGE;
import static com.plexichat.release.manifest.AssetRole.RECORD;
import static com.plexichat.release.manifest.AssetRole.SBOM_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseRecordTest {
    private final ReleaseRecord empty = ReleaseRecord.of(Releases.identity("a.3.4-5"));

    @Test
    void aNewRecordHasNoNotesAndNoAssets() {
        assertThat(empty.notes()).isEmpty();
        assertThat(empty.assets()).isEmpty();
        assertThat(empty.asset(PACKAGE)).isEmpty();
    }

    @Test
    void assetsAreInTheOrderOfTheirRoles() {
        ReleaseRecord release =
                empty.with(asset(SBOM_JSON, "s")).with(asset(PACKAGE, "p")).with(asset(MANIFEST, "m"));

        assertThat(release.assets()).extracting(ReleaseAsset::role).containsExactly(PACKAGE, MANIFEST, SBOM_JSON);
    }

    @Test
    void anAssetTakesThePlaceOfTheOneWithItsRole() {
        ReleaseRecord release =
                empty.with(asset(PACKAGE, "old")).with(asset(CHECKSUM, "c")).with(asset(PACKAGE, "new"));

        assertThat(release.assets()).extracting(ReleaseAsset::name).containsExactly("new", "c");
        assertThat(release.asset(PACKAGE)).contains(asset(PACKAGE, "new"));
    }

    @Test
    void notesTakeThePlaceOfTheFormerOnes() {
        ReleaseNotes notes = new ReleaseNotes("second", Releases.digest("second"));

        assertThat(empty.with(new ReleaseNotes("first", Releases.digest("first")))
                        .with(notes)
                        .notes())
                .contains(notes);
    }

    @Test
    void oneRoleOrNameTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.with(asset(PACKAGE, "x")).with(asset(CHECKSUM, "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleaseRecord(
                        empty.identity(), Optional.empty(), List.of(asset(PACKAGE, "x"), asset(PACKAGE, "y"))));
    }

    @Test
    void aRecordDoesNotListItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> empty.with(asset(RECORD, "release.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".hidden", "-x", "a b", "../a", "a/b", "a\\b", "ü", "a\n"})
    void aNameThatServersWouldRewriteIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> asset(PACKAGE, name));
        ReleaseIdentity right = empty.identity();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identity(name, right.buildNumber(), right.branch(), right.platform()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identity(right.product(), right.buildNumber(), right.branch(), name));
    }

    @Test
    void blankPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> identity("p", " ", "main", "linux"));
        assertThatIllegalArgumentException().isThrownBy(() -> identity("p", "local", "", "linux"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseNotes(" ", Releases.digest("")));
    }

    @Test
    void theDateHasWholeSeconds() {
        assertThat(empty.identity().buildDate()).isEqualTo(Instant.parse("2026-11-20T12:34:56Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01234567",
                "0123456789abcdef0123456789abcdef0123456",
                "0123456789abcdef0123456789abcdef012345678",
                "0123456789ABCDEF0123456789ABCDEF01234567",
                "HEAD"
            })
    void aCommitHasItsFullId(String hex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitId(hex))
                .withMessageContaining("is not a full commit id");
    }

    @Test
    void aCommitIsShownByEightDigits() {
        CommitId sha256 = new CommitId("89abcdef".repeat(8));

        assertThat(sha256.brief()).isEqualTo("89abcdef");
        assertThat(sha256).hasToString("89abcdef".repeat(8));
    }

    private static ReleaseIdentity identity(String product, String buildNumber, String branch, String platform) {
        ReleaseIdentity some = Releases.identity("a.3.4-5");
        return new ReleaseIdentity(
                product, some.version(), buildNumber, some.buildDate(), some.commit(), branch, platform, true);
    }

    private static ReleaseAsset asset(AssetRole role, String name) {
        return new ReleaseAsset(role, name, Releases.digest(name));
    }
}

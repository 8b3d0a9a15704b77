package com.plexichat.release.manifest;

import static com.plexichat.release.manifest.AssetRole.CHECKSUM;
import static com.plexichat.release.manifest.AssetRole.MANIFEST;
import static com.plexichat.release.manifest.AssetRole.PACKAGE;
import static com.plexichat.release.manifest.AssetRole.RECORD;
import static com.plexichat.release.manifest.AssetRole.SBOM_JSON;
import static com.plexichat.release.manifest.AssetRole.SBOM_XML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.platform.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseRecordTest {
    private final ReleaseRecord empty = ReleaseRecord.of(Releases.identity("a.3.4-5"));

    private static final Platform ARM64 = Platform.parse("linux-arm64");
    private static final Platform AMD64 = Platform.parse("linux-amd64");

    @Test
    void aNewRecordHasNoNotesAndNoAssets() {
        assertThat(empty.notes()).isEmpty();
        assertThat(empty.assets()).isEmpty();
        assertThat(empty.packages()).isEmpty();
    }

    @Test
    void assetsAreInTheOrderOfTheirRoles() {
        ReleaseRecord release = Releases.withPackages(empty.with(asset(SBOM_JSON, "s")), ARM64, AMD64);

        assertThat(release.assets())
                .extracting(ReleaseAsset::role)
                .containsExactly(PACKAGE, PACKAGE, CHECKSUM, CHECKSUM, MANIFEST, MANIFEST, SBOM_JSON);
        assertThat(release.archives())
                .extracting(ReleaseAsset::name)
                .containsExactly("file-package-linux-arm64", "file-package-linux-amd64");
    }

    @Test
    void anAssetTakesThePlaceOfTheOneWithItsRole() {
        ReleaseRecord release =
                empty.with(asset(SBOM_JSON, "old")).with(asset(SBOM_XML, "x")).with(asset(SBOM_JSON, "new"));

        assertThat(release.assets()).extracting(ReleaseAsset::name).containsExactly("new", "x");
        assertThat(release.asset(SBOM_JSON)).contains(asset(SBOM_JSON, "new"));
    }

    @Test
    void packagesTakeThePlaceOfAllFormerOnesWithTheirFiles() {
        ReleaseRecord both = Releases.withPackages(empty.with(asset(SBOM_JSON, "s")), ARM64, AMD64);

        assertThat(Releases.withPackages(both, ARM64))
                .isEqualTo(Releases.withPackages(empty.with(asset(SBOM_JSON, "s")), ARM64));
        assertThat(both.with(List.of(), List.of()).assets()).containsExactly(asset(SBOM_JSON, "s"));
    }

    @Test
    void aPackageAndItsFilesAreThereTogetherOrNotAtAll() {
        ReleaseRecord one = Releases.withPackages(empty, ARM64);
        ReleasePackage arm64 = one.packages().get(0);
        ReleasePackage amd64 = Releases.withPackages(empty, AMD64).packages().get(0);

        assertThatIllegalArgumentException().isThrownBy(() -> empty.with(asset(PACKAGE, "p")));
        assertThatIllegalArgumentException().isThrownBy(() -> empty.with(List.of(arm64), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.without(one.ofPackages().subList(1, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.with(List.of(arm64, arm64), one.ofPackages()))
                .withMessageContaining("for one platform");
        assertThatIllegalArgumentException().isThrownBy(() -> one.with(List.of(arm64, amd64), one.ofPackages()));
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
                .isThrownBy(() -> empty.with(asset(SBOM_JSON, "x")).with(asset(SBOM_XML, "x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleaseRecord(
                        empty.identity(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(asset(SBOM_JSON, "x"), asset(SBOM_JSON, "y"))));
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
        assertThatIllegalArgumentException().isThrownBy(() -> identity(name, right.buildNumber(), right.branch()));
    }

    @Test
    void blankPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> identity("p", " ", "main"));
        assertThatIllegalArgumentException().isThrownBy(() -> identity("p", "local", ""));
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

    private static ReleaseIdentity identity(String product, String buildNumber, String branch) {
        ReleaseIdentity some = Releases.identity("a.3.4-5");
        return new ReleaseIdentity(product, some.version(), buildNumber, some.buildDate(), some.commit(), branch, true);
    }

    private static ReleaseAsset asset(AssetRole role, String name) {
        return new ReleaseAsset(role, name, Releases.digest(name));
    }
}

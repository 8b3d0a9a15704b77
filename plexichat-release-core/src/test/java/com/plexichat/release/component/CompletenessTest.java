package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Evidence.Technique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CompletenessTest {
    private static final PackageUrl OWN = PackageUrl.maven("org.example", "chat", "1.0", "jar", "");
    private static final PackageUrl DJANGO = PackageUrl.pypi("django", Optional.of("4.2"));

    private static FoundComponent found(PackageUrl url, String... covered) {
        return FoundComponent.of(Component.library(url), new Evidence("chat/x", "reader", Technique.MANIFEST_ANALYSIS))
                .covering(List.of(covered));
    }

    private static PackageContents contents(List<FoundComponent> found, String... files) {
        return new PackageContents(found, List.of(files), List.of());
    }

    private static OwnContent own(String... patterns) {
        return new OwnContent(List.of(patterns), Optional.of(OWN));
    }

    @Test
    void filesBelongToComponentsByTheirPathOrTheirFolder() {
        Completeness completeness = Completeness.of(
                contents(
                        List.of(found(DJANGO, "chat/lib/django/", "chat/lib/django.pth")),
                        "chat/lib/django/a/b.py",
                        "chat/lib/django.pth",
                        "chat/lib/django2/c.py"),
                own());

        assertThat(completeness.ofComponents()).isEqualTo(2);
        assertThat(completeness.uncovered()).containsExactly("chat/lib/django2/c.py");
        assertThat(completeness.percent()).isEqualTo(66);
    }

    @Test
    void whatNpmPutIntoAPackageIsCoveredOnlyIfItIsKnownItself() {
        Completeness completeness = Completeness.of(
                contents(
                        List.of(found(DJANGO, "chat/node_modules/a/", "chat/node_modules/a/node_modules/b/")),
                        "chat/node_modules/a/lib/index.js",
                        "chat/node_modules/a/node_modules/b/index.js",
                        "chat/node_modules/a/node_modules/c/index.js"),
                own());

        assertThat(completeness.uncovered()).containsExactly("chat/node_modules/a/node_modules/c/index.js");
    }

    @Test
    void whatTheProjectDeclaresAndWhatTheBuildMadeIsItsOwn() {
        Completeness completeness = Completeness.of(
                contents(
                        List.of(found(OWN, "chat/lib/chat.jar")),
                        "chat/lib/chat.jar",
                        "chat/config/chat.json",
                        "chat/bin/chat",
                        "chat/manifest.txt",
                        "chat/LICENSE",
                        "chat/NOTICE.txt",
                        "chat/README.md",
                        "chat/other/manifest.txt",
                        "chat/other/LICENSE"),
                own("config/**", "bin/"));

        assertThat(completeness.own()).isEqualTo(7);
        assertThat(completeness.uncovered()).containsExactly("chat/other/LICENSE", "chat/other/manifest.txt");
    }

    @Test
    void inOneOfSeveralPackagesPatternsBeginBelowItsFolder() {
        assertThat(own("config/**").contains("chat-arm64.tar.gz!/chat/config/a.json"))
                .isTrue();
        assertThat(own("config/**").contains("chat-arm64.tar.gz!/config/a.json"))
                .isFalse();
    }

    @Test
    void nothingIsKnownCompletely() {
        assertThat(Completeness.of(contents(List.of()), own()).percent()).isEqualTo(100);
        assertThat(Completeness.of(contents(List.of()), own()).properties()).isEmpty();
    }

    @Test
    void theFigureIsToldWithItsParts() {
        assertThat(new Completeness(2, 1, List.of("chat/x")).properties())
                .hasToString("{files=4, files:of-components=2, files:own=1," + " files:uncovered=1}");
    }
}

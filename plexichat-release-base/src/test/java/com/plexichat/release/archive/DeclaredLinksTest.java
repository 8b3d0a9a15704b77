package com.plexichat.release.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeclaredLinksTest {
    private static DeclaredLinks link(String path, String target) {
        return new DeclaredLinks(Map.of(new ArchivePath(path), target));
    }

    @ParameterizedTest
    @CsvSource({"top/a,b", "top/a,../b", "top/lib/a,../bin/run", "a,b/c"})
    void aLinkMayLeadAnywhereInThePackage(String path, String target) {
        assertThat(link(path, target).allows(new ArchivePath(path), target)).isTrue();
        assertThat(link(path, target).allows(new ArchivePath(path), "other")).isFalse();
        assertThat(link(path, target).allows(new ArchivePath("other"), target)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a|..|leads out",
                "top/a|../../b|leads out",
                "top/a|b/../../../c|leads out",
                "top/a|..|leads to the package itself",
                "a|/etc|is no relative path",
                "a|b//c|is no relative path",
                "a|./b|is no relative path",
                "a|''|is no relative path",
            })
    void aLinkThatLeadsElsewhereIsRefused(String path, String target, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link(path, target))
                .withMessageContaining(reason);
    }

    @Test
    void noLinkLeadsThroughAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclaredLinks(
                        Map.of(new ArchivePath("top/b"), "d/e/f", new ArchivePath("top/a"), "b/../../x")))
                .withMessageContaining("passes through another link, \"top/b\"");
    }

    @Test
    void everyLinkThatLeadsElsewhereIsNamed() {
        assertThat(DeclaredLinks.faults(Map.of(
                                new ArchivePath("b"), "..", new ArchivePath("a"), "/etc", new ArchivePath("c"), "d"))
                        .values())
                .containsExactly(
                        "the link \"a\" to \"/etc\" is no relative path: it is absolute",
                        "the link \"b\" to \"..\" leads out of the package");
    }

    @Test
    void aLinkMayEndAtAnother() {
        DeclaredLinks links =
                new DeclaredLinks(Map.of(new ArchivePath("a.so"), "a.so.1", new ArchivePath("a.so.1"), "a.so.1.2"));

        assertThat(links.targets()).hasSize(2);
    }
}

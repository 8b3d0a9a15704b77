package com.plexichat.release.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReleaseTagsTest {
    private final InMemoryGit git = new InMemoryGit(Path.of("/project"));

    @Test
    void releasesAreOrderedByVersion() {
        tag("a.1.1-100", "b.1.1-2", "a.1.1-20", "a.1.2-1");

        assertThat(names(read("dotted").releases().values()))
                .containsExactly("a.1.1-20", "a.1.1-100", "b.1.1-2", "a.1.2-1");
        assertThat(names(read("dotted").lineOf(version("r.1.1-1"))))
                .containsExactly("a.1.1-20", "a.1.1-100", "b.1.1-2");
    }

    @Test
    void anOldSpellingCountsWhereTheVersionHasNoTagOfItsOwn() {
        tag("b1.1-9", "va.1.2-1", "a.1.2-1", "vb.1.1-9");

        ReleaseTags read = read("dotted");

        assertThat(names(read.releases().values())).containsExactly("b1.1-9", "a.1.2-1");
        assertThat(names(read.oldSpellings())).containsExactly("b1.1-9", "va.1.2-1", "vb.1.1-9");
        assertThat(read.of(version("b.1.1-9"))).map(ReleaseTag::isCanonical).contains(false);
        assertThat(read.of(version("a.1.2-1"))).map(ReleaseTag::isCanonical).contains(true);
        assertThat(read.of(version("a.1.2-2"))).isEmpty();
    }

    @Test
    void whatIsNoVersionOfTheSchemeIsPassedOver() {
        tag("a.1.2-1", "0a1", "v0a2", "v3.0.0", "build-44", "staging-13", "v-pre-restructure", "a.1.2-1+enterprise");

        assertThat(read("dotted").others())
                .containsExactly(
                        "0a1", "a.1.2-1+enterprise", "build-44", "staging-13", "v-pre-restructure", "v0a2", "v3.0.0");
        assertThat(names(read("staging").releases().values())).containsExactly("staging-13");
    }

    private void tag(String... names) {
        for (String name : names) {
            git.tags.put(name, InMemoryGit.id(git.tags.size() + 1));
        }
    }

    private ReleaseTags read(String scheme) {
        return ReleaseTags.read(git, VersionSchemes.named(scheme, "test"));
    }

    private static Version version(String text) {
        return VersionSchemes.find(text).orElseThrow();
    }

    private static List<String> names(Collection<ReleaseTag> tags) {
        return tags.stream().map(ReleaseTag::name).toList();
    }
}

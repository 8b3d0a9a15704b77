package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaseReleaseTest {
    private static Optional<ReleaseTag> base(String version, String... tags) {
        InMemoryGit git = new InMemoryGit(Path.of("/project"));
        for (int i = 0; i < tags.length; i++) {
            git.tags.put(tags[i], InMemoryGit.id(i + 1));
        }
        Version ours = VersionSchemes.find(version).orElseThrow();
        return BaseRelease.of(ours, ReleaseTags.read(git, ours.scheme()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.1.1-3 | a.1.1-1 a.1.1-2 a.1.1-4                  | a.1.1-2
            a.1.2-1 | a.1.1-1 b.1.1-1 r.1.1-1                  | r.1.1-1
            b.1.2-1 | a.1.2-9 b.1.1-9 a.1.1-1                  | b.1.1-9
            b.1.2-1 | a.1.2-9 b.1.1-9 r.1.1-1                  | r.1.1-1
            r.1.2-1 | b.1.2-9 a.1.2-9 r.1.1-2 b.1.1-3          | r.1.1-2
            r.1.2-1 | b.1.2-9 a.1.2-9                          | none
            a.1.1-10 | a.1.1-9 a.1.1-2                         | a.1.1-9
            a.2.0-1 | a.1.9-1 a.1.10-1                         | a.1.10-1
            r.1.2-1-security | r.1.2-1 r.1.2-2                 | r.1.2-1
            a.1.1-1 | a.1.1-1                                  | none
            b.1.1-10 | b1.1-9 vb.1.1-8                         | b.1.1-9
            a.1.1-2 | 0a1 3.0.0 v2.9.0 staging-13 v-pre nightly | none
            0b2     | 0a2 0b1 0r1 a.0.1-1                      | 0r1
            0a2     | 0a1 0a1+enterprise                       | 0a1
            """)
    void baseIsTheGreatestLowerVersionThatTheChannelMayFollow(String version, String tags, String expected) {
        assertThat(base(version, tags.split(" ")).map(each -> each.version().text()))
                .isEqualTo(Optional.of(expected).filter(each -> !each.equals("none")));
    }

    @Test
    void orderAndTimeOfTheTagsDoNotCount() {
        assertThat(base("a.1.1-4", "a.1.1-3", "a.1.1-1", "a.1.1-2"))
                .map(ReleaseTag::commit)
                .contains(InMemoryGit.id(1));
        assertThat(base("a.1.1-4", "a.1.1-1", "a.1.1-2", "a.1.1-3"))
                .map(ReleaseTag::commit)
                .contains(InMemoryGit.id(3));
    }
}

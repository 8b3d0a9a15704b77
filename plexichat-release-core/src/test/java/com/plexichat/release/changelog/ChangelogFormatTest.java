package com.plexichat.release.changelog;

import static com.plexichat.release.changelog.ToldChanges.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.change.Category;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.version.Channel;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangelogFormatTest {
    static final Milestone FIRST = milestone("a.1.1-1", 1);
    static final Milestone SECOND = milestone("b.1.2-1", 5);
    static final Milestone THIRD = milestone("r.1.2-1", 9);
    static final Milestone HEAD =
            Milestone.unreleased(Channel.STABLE, InMemoryGit.id(4), Instant.parse("2026-03-20T10:00:00Z"));

    /** Has a version of each kind: unreleased, with what breaks, without a change, and the first. */
    static Changelog whole(Optional<String> page) {
        return new Changelog(
                "PlexiChat",
                "Rooms for everyone.",
                page,
                true,
                List.of(
                        new ToldChanges()
                                .of(Category.FIXED, "a clock that ran backwards after *midnight*")
                                .vague(Category.FIXED, 2)
                                .entry(HEAD, Optional.of(THIRD)),
                        new ToldChanges()
                                .breaking("room ids have 32 digits", Optional.of("run bin/convert-rooms once"))
                                .breaking("remove the old login page", Optional.empty())
                                .of(Category.ADDED, "Polls close on time", "Replies for @ada in <b>bold</b> (#12)")
                                .of(Category.CHANGED, "The member list is sorted")
                                .of(Category.DEPRECATED, "rooms without an owner")
                                .of(
                                        Category.SECURITY,
                                        "Names of files in uploads are checked before they are used in a path, on"
                                                + " every system that the server runs on, CVE-2026-12345")
                                .entry(THIRD, Optional.of(SECOND)),
                        new ToldChanges().entry(SECOND, Optional.of(FIRST)),
                        new ToldChanges().vague(Category.CHANGED, 1).entry(FIRST, Optional.empty())));
    }

    static String written(ChangelogFormat format, Changelog changelog) {
        StringBuilder text = new StringBuilder();
        format.write(changelog, text::append);
        return text.toString();
    }

    @Test
    void markdownIsAsReviewed() throws IOException {
        Changelog linked = whole(Optional.of("https://github.com/plexi/chat"));

        GoldenFile.of("changelog/whole.md").holds(written(ChangelogFormat.MARKDOWN, linked));
    }

    @Test
    void headingsHaveBracketsOnlyWhereTheyLeadSomewhere() {
        assertThat(written(ChangelogFormat.MARKDOWN, whole(Optional.empty())))
                .contains("\n## Unreleased\n", "\n## r.1.2-1 - 2026-03-09\n")
                .doesNotContain("]: ");
    }

    @Test
    void textIsAsReviewed() throws IOException {
        String text = written(ChangelogFormat.TEXT, whole(Optional.empty()));

        GoldenFile.of("changelog/whole.txt").holds(text);
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void jsonIsAsReviewed() throws IOException {
        GoldenFile.of("changelog/whole.json").holds(written(ChangelogFormat.JSON, whole(Optional.empty())));
    }

    @Test
    void aChangeIsOnlyAFurtherOneBehindAnother() {
        Changelog changelog = new Changelog(
                "PlexiChat",
                "",
                Optional.empty(),
                true,
                List.of(new ToldChanges()
                        .breaking("room ids have 32 digits", Optional.empty())
                        .vague(Category.CHANGED, 1)
                        .entry(FIRST, Optional.empty())));

        assertThat(written(ChangelogFormat.JSON, changelog)).contains("\"1 small change\"");
        assertThat(written(ChangelogFormat.MARKDOWN, changelog))
                .contains("- **Breaking:** Room ids have 32 digits\n- 1 further small change\n");
    }

    @Test
    void severalVersionsThatAreToldAsOneAreNamed() throws IOException {
        Span span = new Span(ToldChanges.version("a.1.1-1"), List.of(ToldChanges.version("b.1.2-1")));
        ChangelogEntry entry = new ChangelogEntry(
                THIRD,
                Optional.of(FIRST),
                Optional.of(span),
                new ToldChanges().of(Category.ADDED, "Polls").changes());
        Changelog part = new Changelog("PlexiChat", "", Optional.of("https://example.org/c"), false, List.of(entry));

        GoldenFile.of("changelog/part.md").holds(written(ChangelogFormat.MARKDOWN, part));
        GoldenFile.of("changelog/part.txt").holds(written(ChangelogFormat.TEXT, part));
        GoldenFile.of("changelog/part.json").holds(written(ChangelogFormat.JSON, part));
    }

    @Test
    void noWordIsLostWhereLinesAreWrapped() {
        Generated.cases(500, random -> {
            String words = Generated.text(random, "ab c💬", 1, 400).strip().replaceAll(" +", " ");
            String wrapped = ChangelogText.wrapped("  - ", words);

            assertThat(wrapped).startsWith("  - ").endsWith("\n");
            assertThat(wrapped.substring(4).strip().replaceAll("\n +", " ")).isEqualTo(words);
            assertThat(wrapped.lines().map(line -> line.substring(4)))
                    .allMatch(line -> line.indexOf(' ') < 0 || line.codePointCount(0, line.length()) <= 96);
        });
    }

    @Test
    void onlyTheThreeFormsAreKnown() {
        assertThat(ChangelogFormat.parse("json", "plexichat.format")).isEqualTo(ChangelogFormat.JSON);
        assertThatThrownBy(() -> ChangelogFormat.parse("yaml", "plexichat.format"))
                .hasMessageContaining("\"yaml\" is not a format (plexichat.format)")
                .hasMessageContaining("markdown, text or json");
    }
}

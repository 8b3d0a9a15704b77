package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.git.Commits;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesTemplateTest {
    @TempDir
    Path folder;

    private String version = "a.1.2-2";
    private Optional<String> name = Optional.empty();
    private Optional<ReleaseTag> base = Optional.empty();
    private ChangeCollector commits = new ChangeCollector();
    private Optional<String> page = Optional.empty();
    private List<ReleaseAsset> archives = List.of();

    @BeforeEach
    void releaseAfterAnother() {
        base = Optional.of(
                new ReleaseTag("a.1.2-1", VersionSchemes.find("a.1.2-1").orElseThrow(), InMemoryGit.id(7)));
    }

    private NotesTemplateTest committed(String... subjects) {
        commits = new ChangeCollector();
        Arrays.stream(subjects).map(subject -> Commits.of(1, subject, "")).forEach(commits::add);
        return this;
    }

    private String rendered() {
        return new NotesTemplate(folder)
                .render(
                        new NotesModel(new NotesSource(
                                Identities.of(version),
                                "PlexiChat",
                                name,
                                base,
                                commits.size(),
                                commits.changes(),
                                NotesAdditions.NONE,
                                List.of(),
                                page,
                                Set.of(12L),
                                "linux-arm64",
                                archives,
                                "plexichat")),
                        Integer.MAX_VALUE);
    }

    private String renderedWith(String template) throws IOException {
        Files.writeString(folder.resolve("release-notes.md.ftl"), template);
        return rendered();
    }

    @Test
    void theExampleOfTheManualTellsTheSameWithoutLinks() throws IOException {
        page = Optional.of("https://github.com/plexi/chat");
        String manual = Files.readString(Path.of("../docs/templates.md"));
        int start = manual.indexOf("```ftl\n") + "```ftl\n".length();
        Files.writeString(folder.resolve("section.md.ftl"), manual.substring(start, manual.indexOf("```", start)));

        assertThat(committed("Add polls (#12)", "Fix the counter", "more changes")
                        .rendered())
                .contains("## 🆕 New Features\n\n- Add polls (#12)\n\n", "- Fix the counter\n\n")
                .contains("- 1 small change\n");
    }

    @Test
    void alphaWithABaseIsAsReviewed() throws IOException {
        page = Optional.of("https://github.com/plexi/chat");
        archives = List.of(new ReleaseAsset(
                AssetRole.PACKAGE,
                "plexichat-a.1.2-2-linux-arm64.tar.gz",
                FileDigest.of("archive".getBytes(StandardCharsets.UTF_8))));
        committed(
                "feat(polls): polls close on time",
                "Add <b>bold</b> replies for @ada (#12)",
                "action 6",
                "more changes",
                "Messages keep their order after a reconnect",
                "fix: bugs",
                "Prevent SQL injection in the member search",
                "docs: explain polls",
                "feat!: room ids have 32 digits");

        GoldenFile.of("notes/alpha-with-base.md").holds(rendered());
    }

    @Test
    void releaseWithEverythingIsAsReviewed() throws IOException {
        GoldenFile.of("notes/everything.md")
                .holds(new NotesTemplate(folder)
                        .render(new NotesModel(ManyChanges.withEverything()), Integer.MAX_VALUE));
    }

    @Test
    void releaseWithoutSecurityUpdatesHasNoWordThatOldClientsTakeForOne() {
        page = Optional.of("https://github.com/plexi/chat");

        assertThat(committed("Add rooms", "Fix the clock", "feat!: ids have 32 digits")
                        .rendered())
                .doesNotContainIgnoringCase("security")
                .doesNotContainIgnoringCase("cve");
    }

    @Test
    void hardeningAloneIsNotCalledCritical() {
        assertThat(committed("Harden the login").rendered())
                .contains("## 🔒 SECURITY UPDATE\n\nThis release contains security fixes. Update immediately.\n\n## 🔒")
                .doesNotContain("CVE");
    }

    @Test
    void withoutAKnownPageThereAreNoLinksAndNothingOdd() {
        assertThat(committed("Add rooms (#12)", "Fix the clock").rendered())
                .contains("- Add rooms\n", "- Fix the clock\n", "- Changes since: a.1.2-1\n")
                .doesNotContain("](", "null");
    }

    @Test
    void stableFirstReleaseWithANameIsAsReviewed() throws IOException {
        version = "r.1.2-1";
        name = Optional.of("Enhanced Collaboration");
        base = Optional.empty();
        committed("Add rooms for everyone", "Fix the clock", "Fix unread counter");

        GoldenFile.of("notes/stable-first.md").holds(rendered());
    }

    @Test
    void emptyRangeSaysNoChangesSinceTheBase() throws IOException {
        String notes = rendered();

        assertThat(notes).contains("No changes since a.1.2-1.");
        GoldenFile.of("notes/empty-range.md").holds(notes);
    }

    @Test
    void firstReleaseWithoutCommitsDoesNotNameABase() {
        base = Optional.empty();

        assertThat(rendered()).doesNotContain("No changes since", "Nothing that users see");
    }

    @Test
    void rangeOfLeftOutCommitsStillHasTheSectionsThatAlwaysAre() {
        assertThat(committed("docs: explain polls").rendered())
                .contains("\n\nNothing that users see was changed since a.1.2-1.\n\n## 📋")
                .contains("## 📋 Breaking Changes\n\n- None in this release\n", "## 🔄 Update Instructions")
                .doesNotContain("🆕", "🔧", "🐛", "🔒");
    }

    @Test
    void nothingInSubjectOrNameIsMarkup() {
        name = Optional.of("<img src=x> `@ada`\n## Heading ${version}");
        String notes =
                committed("Add <script> for @ada ${version} <#include \"x\">").rendered();

        assertThat(notes)
                .startsWith("# PlexiChat va.1.2-2 - \\<img src=x\\> `@ada` ## Heading ${version}\n")
                .contains("- Add \\<script\\> for @\u2060ada ${version} \\<#include \"x\"\\>\n");
    }

    @Test
    void projectReplacesTemplatesFileByFile() throws IOException {
        Files.writeString(folder.resolve("update-instructions.md.ftl"), "Ask Ada for ${tag}.\n");

        assertThat(rendered()).contains("Ask Ada for a.1.2-2.", "## 📦 Package").doesNotContain("WebUI");
    }

    @Test
    void projectMayReplaceTheWholeText() throws IOException {
        archives = List.of(new ReleaseAsset(AssetRole.PACKAGE, "a.tar.gz", FileDigest.of(new byte[0])));
        page = Optional.of("https://github.com/plexi/chat");

        assertThat(renderedWith("${title}|${product}|${displayName}|${version}|${tag}|${channel}|${preRelease?c}|"
                        + "${platform}|${buildNumber}|${buildDate}|${commit}|${branch}|${topFolder}|"
                        + "${repositoryAddress}|${baseVersion}|${packages[0].name}|${packages[0].sha256?length}|"
                        + "${noChanges?c}|${noVisibleChanges?c}|${sections?size}|${breaking?size}"))
                .isEqualTo("PlexiChat va.1.2-2|plexichat|PlexiChat|a.1.2-2|a.1.2-2|alpha|true|"
                        + "linux-arm64|42|2026-03-01T12:00:00Z|" + InMemoryGit.id(1) + "|main|plexichat|"
                        + "https://github.com/plexi/chat|a.1.2-1|a.tar.gz|64|true|false|0|0");
    }

    @Test
    void numbersDoNotDependOnTheMachinesLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(renderedWith("${1234.5}")).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}

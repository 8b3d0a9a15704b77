package com.plexichat.release.notes;

import com.plexichat.release.change.Advisory;
import com.plexichat.release.change.BreakingChange;
import com.plexichat.release.change.Category;
import com.plexichat.release.change.Change;
import com.plexichat.release.change.ReleaseChanges;
import com.plexichat.release.git.InMemoryGit;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.handwritten.NotesAdditions;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.testkit.Identities;
import com.plexichat.release.text.Wording;
import com.plexichat.release.version.VersionSchemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Sources of notes: with everything, with nothing, and any number of generated ones. */
final class ManyChanges {
    static final String PAGE = "https://github.com/plexi/chat";

    private ManyChanges() {}

    static NotesSource source(ReleaseChanges changes, List<Contributor> contributors, Optional<String> page) {
        return new NotesSource(
                Identities.of("a.1.2-2"),
                "PlexiChat",
                Optional.of("More Rooms"),
                Optional.of(new ReleaseTag(
                        "va.1.2-1", VersionSchemes.find("a.1.2-1").orElseThrow(), InMemoryGit.id(7))),
                changes.changes().size(),
                changes,
                new NotesAdditions(
                        Optional.of("More **rooms**."),
                        Optional.of("Run `migrate --all`."),
                        Optional.of("nobody used XML"),
                        List.of(VersionSchemes.find("a.1.2-1").orElseThrow())),
                contributors,
                page,
                Set.of(12L),
                "linux-arm64",
                List.of(new ReleaseAsset(AssetRole.PACKAGE, "a.tar.gz", FileDigest.of(new byte[0]))),
                "plexichat");
    }

    /** Every value that a template can have is there. */
    static NotesSource withEverything() {
        return source(
                new ReleaseChanges(
                        List.of(
                                new Change(Category.ADDED, Wording.of("Add polls"), ids(1), List.of(12)),
                                change(Category.CHANGED, "Move the clock", 5),
                                change(Category.FIXED, "Keep the order", 1),
                                change(Category.SECURITY, "Close CVE-2026-12345 in the search", 1),
                                change(Category.SECURITY, "Harden the login", 0)),
                        Map.of(Category.CHANGED, 2),
                        List.of(
                                new BreakingChange(
                                        Wording.of("Room ids have 32 digits"),
                                        Optional.of(Wording.of("run `migrate` once")),
                                        List.of(InMemoryGit.id(1)),
                                        List.of(12)),
                                new BreakingChange(Wording.of("No more XML"), Optional.empty(), List.of())),
                        new TreeSet<>(List.of(new Advisory("CVE-2026-12345"), new Advisory("GHSA-abcd-1234-wxyz")))),
                List.of(new Contributor("Ada", false), new Contributor("Bea *", true)),
                Optional.of(PAGE));
    }

    /** Nothing was changed before any release, and nothing is known of the repository. */
    static NotesSource withNothing() {
        return new NotesSource(
                Identities.of("a.1.2-2"),
                "PlexiChat",
                Optional.empty(),
                Optional.empty(),
                0,
                none(),
                NotesAdditions.NONE,
                List.of(),
                Optional.empty(),
                Set.of(),
                "linux-arm64",
                List.of(),
                "plexichat");
    }

    static ReleaseChanges none() {
        return new ReleaseChanges(List.of(), Map.of(), List.of(), new TreeSet<>());
    }

    static Change change(Category category, String words, int commits) {
        return new Change(category, Wording.of(words), ids(commits));
    }

    private static List<CommitId> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(InMemoryGit::id).toList();
    }

    /** @param most of the entries that each list may have */
    static NotesSource generated(RandomGenerator random, int most) {
        List<Change> changes = new ArrayList<>();
        for (Category category : Category.values()) {
            for (int i = random.nextInt(most) * random.nextInt(2); i > 0; i--) {
                changes.add(change(category, words(random) + i, random.nextInt(5)));
            }
        }
        List<BreakingChange> breaking = new ArrayList<>();
        for (int i = random.nextInt(most) * random.nextInt(2); i > 0; i--) {
            breaking.add(new BreakingChange(
                    Wording.of(words(random) + i),
                    random.nextBoolean() ? Optional.of(Wording.of(words(random) + "x")) : Optional.empty(),
                    ids(random.nextInt(3))));
        }
        TreeSet<Advisory> advisories = new TreeSet<>();
        for (int i = random.nextInt(most) * random.nextInt(2); i > 0; i--) {
            advisories.add(new Advisory("CVE-2026-" + (10_000 + i)));
        }
        List<Contributor> contributors = IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> new Contributor(words(random) + i, random.nextBoolean()))
                .toList();
        return source(
                new ReleaseChanges(changes, Map.of(Category.FIXED, random.nextInt(3)), breaking, advisories),
                contributors,
                random.nextBoolean() ? Optional.of(PAGE) : Optional.empty());
    }

    private static String words(RandomGenerator random) {
        return "w" + Generated.text(random, "abc *_`<>#@漢😀-1.", 0, 100) + " n";
    }
}

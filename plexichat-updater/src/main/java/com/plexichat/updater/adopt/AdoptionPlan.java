package com.plexichat.updater.adopt;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a plain installation is taken over.
 *
 * @param version as the release is called that its program becomes
 * @param program names in its folder that are the program's
 * @param kept paths that are there and belong to the installation
 * @param left other names in the folder, which stay where they are
 * @param bytes of the program, which is copied
 */
public record AdoptionPlan(String version, List<String> program, List<String> kept, List<String> left, long bytes) {
    public AdoptionPlan {
        program = List.copyOf(program);
        kept = List.copyOf(kept);
        left = List.copyOf(left);
    }

    /** @throws com.plexichat.release.problem.ReleaseException with all that stands in the way */
    static AdoptionPlan of(AdoptionFacts facts, Settings settings, AdoptionWish wish) {
        Problems problems = new Problems();
        problems.addAll(new AdoptionProblems(settings, wish, facts).all());
        problems.throwIfAny();
        List<String> program = ProgramNames.among(facts.names(), wish.also(), settings.kept());
        List<String> kept = List.copyOf(facts.kept().keySet());
        return new AdoptionPlan(
                version(wish, facts.named()).orElseThrow(),
                program,
                kept,
                left(facts, settings, program),
                facts.bytes());
    }

    /** The version as a release of it is called; empty if nobody says it. */
    static Optional<String> version(AdoptionWish wish, Optional<String> named) {
        return wish.version()
                .or(() -> named)
                .map(text -> VersionSchemes.find(text).map(Version::tag).orElse(text));
    }

    private static List<String> left(AdoptionFacts facts, Settings settings, List<String> program) {
        Installation site = new Installation(settings.folder());
        Path backups = settings.backup().folder();
        Stream<Path> own =
                Stream.of(site.currentLink(), site.formerLink(), site.releases(), site.shared(), site.state(), backups);
        List<String> known = own.filter(each -> each.startsWith(site.folder()))
                .map(each -> site.folder().relativize(each).getName(0).toString())
                .toList();
        return facts.names().stream()
                .filter(name -> !program.contains(name) && !known.contains(name))
                .filter(name -> settings.kept().stream()
                        .noneMatch(path -> ProgramNames.top(path).equals(name)))
                .toList();
    }

    /** In words, as commands to whom it concerns. */
    public List<String> describe() {
        return Stream.concat(
                        Stream.of(
                                "copy the program (" + Amounts.counted(bytes, "byte") + ") to be a release of its own, "
                                        + "which the service cannot change: " + String.join(", ", program),
                                "stop the service, and move what is kept, without copying it: "
                                        + String.join(", ", kept),
                                "put links in the place of both, so that the service's unit stays as it is",
                                "start the service, and wait until " + version + " is healthy; if not, undo all of it"),
                        left.isEmpty()
                                ? Stream.empty()
                                : Stream.of("leave where it is, as nothing of the program: " + String.join(", ", left)
                                        + " (what belongs to it is named with --also)"))
                .toList();
    }
}

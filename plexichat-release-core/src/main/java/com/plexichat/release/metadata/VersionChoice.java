package com.plexichat.release.metadata;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decides which of the declared versions is built: the first in the order of {@link DeclaredVersions}. */
final class VersionChoice {
    private static final String PUSHED_TAG = "the pushed tag";

    private record Declared(String place, Version version, boolean isPomDefault) {}

    private final VersionScheme scheme;
    private final Problems problems;
    private final List<Declared> declared = new ArrayList<>();

    private VersionChoice(VersionScheme scheme, Problems problems) {
        this.scheme = scheme;
        this.problems = problems;
    }

    /** The version; empty if that was impossible, with the reasons added to the problems. */
    static Optional<Version> of(DeclaredVersions texts, Problems problems) {
        int before = problems.list().size();
        VersionFacts told = texts.told();
        VersionChoice choice = new VersionChoice(told.scheme(), problems);
        choice.read("-Dplexichat.version", told.commandLine(), false);
        choice.read(PUSHED_TAG, texts.pushedTag(), false);
        choice.read("version.json", choice.ofScheme(texts.versionFile()), false);
        choice.read("the pom's property plexichat.version", choice.ofScheme(told.pomProperty()), true);
        choice.read(
                "the pom's version",
                told.projectVersion().filter(text -> told.scheme().parse(text).isPresent()),
                true);
        if (choice.declared.isEmpty()) {
            texts.runNumber()
                    .flatMap(told.scheme()::ofRun)
                    .ifPresent(run -> choice.declared.add(new Declared("the run number", run, false)));
        }
        choice.compare();
        boolean unharmed = problems.list().size() == before;
        if (unharmed && choice.declared.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.VERSION_MISSING,
                    "no version is declared",
                    "looked at -Dplexichat.version, the pushed tag, version.json and the pom",
                    told.scheme().isOfRuns()
                            ? "build in CI, whose run number it takes, or set plexichat.buildNumber"
                            : "write the key \"current_version\" to version.json, with "
                                    + told.scheme().form() + ", or set plexichat.version in the pom"));
        }
        return unharmed && !choice.declared.isEmpty() ? Optional.of(choice.chosen()) : Optional.empty();
    }

    /** Beside the versions of runs, files go on naming the version of another scheme that is worked on. */
    private Optional<String> ofScheme(Optional<String> text) {
        return text.filter(each -> !scheme.isOfRuns()
                || VersionSchemes.find(each)
                        .filter(version -> !version.scheme().equals(scheme))
                        .isEmpty());
    }

    private void read(String place, Optional<String> text, boolean isPomDefault) {
        text.map(each -> problems.attempt(() -> VersionSchemes.parse(each, scheme, place)))
                .filter(Objects::nonNull)
                .ifPresent(version -> declared.add(new Declared(place, version, isPomDefault)));
    }

    /** The first; a tag cannot carry a build identifier and takes that of another place. */
    private Version chosen() {
        Declared first = declared.get(0);
        return declared.stream()
                .map(Declared::version)
                .filter(version -> first.place().equals(PUSHED_TAG)
                        && version.tag().equals(first.version().tag())
                        && !version.buildId().isEmpty())
                .findFirst()
                .orElse(first.version());
    }

    private static boolean agree(Declared one, Declared other) {
        boolean byTag = one.place().equals(PUSHED_TAG) || other.place().equals(PUSHED_TAG);
        return byTag
                ? one.version().tag().equals(other.version().tag())
                : one.version().equals(other.version());
    }

    /** What is set explicitly for this run may override the pom's default; any other difference is a finding. */
    private void compare() {
        if (declared.isEmpty()) {
            return;
        }
        Declared chosen = declared.get(0);
        boolean overridesPom = chosen.place().startsWith("-D") || chosen.place().equals(PUSHED_TAG);
        for (Declared other : declared.subList(1, declared.size())) {
            if (!agree(chosen, other) && !(overridesPom && other.isPomDefault())) {
                problems.add(new Problem(
                        ProblemCode.VERSION_DISAGREES,
                        chosen.place() + " says " + chosen.version() + ", " + other.place() + " says "
                                + other.version(),
                        "",
                        "make them agree before releasing"));
            }
        }
    }
}

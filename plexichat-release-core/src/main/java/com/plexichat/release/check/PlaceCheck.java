package com.plexichat.release.check;

import com.plexichat.release.place.PlaceFiles;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every place that names the version names the one that is released, unless the version is that of a run. */
public final class PlaceCheck {
    private PlaceCheck() {}

    public static List<WeighedProblem> of(Version version, Path projectFolder, List<VersionPlace> places) {
        return places.stream()
                .filter(place -> !version.scheme().isOfRuns())
                .flatMap(place -> of(version, projectFolder, place))
                .toList();
    }

    private static Stream<WeighedProblem> of(Version version, Path projectFolder, VersionPlace place) {
        try {
            String text =
                    place.find(PlaceFiles.read(projectFolder, place.file())).text();
            return version.isNamedBy(text)
                    ? Stream.of()
                    : Stream.of(WeighedProblem.stops(
                            ProblemCode.VERSION_DISAGREES,
                            "it says \"" + text + "\", the version is " + version,
                            place.file(),
                            "make them agree before releasing"));
        } catch (ReleaseException unclear) {
            return unclear.problems().stream().map(problem -> new WeighedProblem(problem, WeighedProblem.Weight.STOPS));
        }
    }
}

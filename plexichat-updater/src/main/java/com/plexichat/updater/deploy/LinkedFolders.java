package com.plexichat.updater.deploy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links in the place of folders on the way to what an update reads and writes in kept paths. The service may have put them
 * there, to what it may not use itself, so that nothing behind them is read or written.
 */
public final class LinkedFolders {
    private final Settings settings;
    private final Installation site;

    public LinkedFolders(Settings settings, Installation site) {
        this.settings = settings;
        this.site = site;
    }

    /** Each of them that is on the way to the configuration, or to a default of one of the releases. */
    public List<Problem> problems(Stream<ReleaseName> releases) {
        return Stream.concat(settings.configuration().files().stream(), releases.flatMap(this::defaults))
                .flatMap(name -> before(site.shared(), name).stream())
                .distinct()
                .map(LinkedFolders::problem)
                .toList();
    }

    private Stream<String> defaults(ReleaseName release) {
        return settings.kept().stream()
                .flatMap(path ->
                        DefaultFile.below(site.defaults(release, path)).stream().map(file -> file.name(path)));
    }

    /** True for what is behind one. */
    public boolean hide(String name) {
        return before(site.shared(), name).isPresent();
    }

    /** The first one on the way from a folder to a file below it. */
    static Optional<Path> before(Path top, String name) {
        Path place = top;
        for (Path part : Path.of(name)) {
            if (!place.equals(top) && Files.isSymbolicLink(place)) {
                return Optional.of(place);
            }
            place = place.resolve(part);
        }
        return Optional.empty();
    }

    static Problem problem(Path link) {
        return new Problem(
                ProblemCode.INSTALLATION_BROKEN,
                "it is a link, and nothing behind it is read or written",
                link.toString(),
                "put the folder itself there");
    }
}

package com.plexichat.updater.site;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.disk.UnreadablePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the updater has what is its own in an installation: what is there already has to be its own, so that it neither
 * trusts nor writes into what somebody else made.
 *
 * @param backups folder of the backups, in the installation or elsewhere
 */
public record OwnPlaces(Installation site, Path backups) {
    /** Those that somebody else could have made or may change. */
    public List<Path> foreign() throws IOException {
        String updater = Owner.ofThisProcess().user();
        List<Path> foreign = new ArrayList<>();
        for (Path place : there()) {
            if (!isOf(updater, place)) {
                foreign.add(place);
            }
        }
        return foreign;
    }

    private List<Path> there() {
        return Stream.concat(Stream.of(site.currentLink(), site.releases(), site.shared(), site.state()), toBackups())
                .filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** @throws com.plexichat.release.problem.ReleaseException with all that are foreign */
    public void require() {
        Problems problems = new Problems();
        try {
            foreign().forEach(place -> problems.add(problem(place)));
        } catch (IOException failed) {
            throw UnreadablePath.problem(site.folder(), failed);
        }
        problems.throwIfAny();
    }

    /** True if the updater may act on what it finds there. */
    public boolean areOwn() {
        try {
            return foreign().isEmpty();
        } catch (IOException failed) {
            throw UnreadablePath.problem(site.folder(), failed);
        }
    }

    public static Problem problem(Path place) {
        return new Problem(
                ProblemCode.ADOPTION_IMPOSSIBLE,
                "the updater would have its own there, and somebody else made it or may change it",
                place.toString(),
                "look at what it is, and move it away");
    }

    /** The folder of the backups and those above it, as far as they are in the installation. */
    private Stream<Path> toBackups() {
        return Stream.iterate(
                backups,
                each -> each.startsWith(site.folder()) && !each.equals(site.folder()),
                each -> each.resolveSibling(""));
    }

    private boolean isOf(String updater, Path place) throws IOException {
        if (!Owner.of(place).user().equals(updater)) {
            return false;
        }
        return Files.isSymbolicLink(place)
                ? place.equals(site.currentLink())
                : !FileAccess.of(place).isWrittenByMoreThanItsOwner();
    }
}

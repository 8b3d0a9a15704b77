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
 * What of an installation somebody else could exchange while the updater works on it. The backups are not looked at, nor is
 * what is kept: nothing in them is believed.
 *
 * @param updater whom it has to belong to; root is as good
 */
public record Exchangeable(Installation site, String updater) {
    private static final String ROOT = "root";

    /**
     * To be done by whoever changes an installation, before anything in it is believed.
     *
     * @throws com.plexichat.release.problem.ReleaseException with what others own and, if root works on it, with what they
     *     may write in: only of root's power they could make use
     */
    public static void requireNothing(Installation site) {
        Problems problems = new Problems();
        try {
            Exchangeable places = new Exchangeable(site, Owner.ofThisProcess().user());
            problems.addAll(places.byTheirOwners());
            if (places.isRoots()) {
                problems.addAll(places.byOthers());
            }
        } catch (IOException failed) {
            throw UnreadablePath.problem(site.folder(), failed);
        }
        problems.throwIfAny();
    }

    private boolean isRoots() {
        return updater.equals(ROOT);
    }

    /** Those that belong to somebody else, who is not root. */
    public List<Problem> byTheirOwners() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path place : places().toList()) {
            String owner = Owner.of(place).user();
            if (!isTrusted(owner)) {
                String chown = Files.isSymbolicLink(place) ? "chown -h " : "chown ";
                problems.add(problem(
                        place,
                        "it belongs to " + owner + ", who could exchange it or what is in it while " + updater
                                + " works on it",
                        "run the command as " + owner
                                + " if that is who installed it; let a plain installation be taken"
                                + " over: plexichat adopt --dry-run; else run " + chown + updater + " " + place));
            }
        }
        return problems;
    }

    /** Those that more than their owners may write in, and the folders above that somebody else could exchange it in. */
    public List<Problem> byOthers() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path place : places().toList()) {
            if (!Files.isSymbolicLink(place) && FileAccess.of(place).isWrittenByMoreThanItsOwner()) {
                problems.add(problem(
                        place, "others than its owner could exchange what is in it", "run chmod go-w " + place));
            }
        }
        if (isRoots() && Files.exists(site.folder())) {
            for (Path above : Stream.of(site.folder(), site.folder().toRealPath())
                    .map(folder -> folder.resolveSibling(""))
                    .distinct()
                    .toList()) {
                if (isExposedIn(above)) {
                    problems.add(problem(
                            above,
                            "others than root could exchange the installation in it",
                            "have it belong to root, and nobody else write there"));
                }
            }
        }
        return problems;
    }

    /** True if others could exchange what is in a folder that is not the updater's own. */
    public boolean isExposedIn(Path above) throws IOException {
        FileAccess access = FileAccess.of(above);
        return access.isWrittenByMoreThanItsOwner() || !isTrusted(access.owner());
    }

    private boolean isTrusted(String owner) {
        return owner.equals(ROOT) || owner.equals(updater);
    }

    /** As far as they are there; of a folder that is a link also what it leads to. */
    private Stream<Path> places() throws IOException {
        Stream<Path> folder = Files.exists(site.folder())
                ? Stream.of(site.folder(), site.folder().toRealPath()).distinct()
                : Stream.empty();
        return Stream.concat(
                folder,
                Stream.of(site.currentLink(), site.releases(), site.shared(), site.state())
                        .filter(place -> Files.exists(place, LinkOption.NOFOLLOW_LINKS)));
    }

    private static Problem problem(Path place, String what, String hint) {
        return new Problem(ProblemCode.INSTALLATION_FOREIGN, what, place.toString(), hint);
    }
}

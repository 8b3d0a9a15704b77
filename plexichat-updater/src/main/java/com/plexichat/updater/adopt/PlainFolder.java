package com.plexichat.updater.adopt;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The folder of a plain installation, which was taken and whose service does not run, on its way to be that of a managed one,
 * and back: what is in it is renamed, and neither copied nor changed.
 */
public final class PlainFolder {
    private static final int READABLE = 0755;
    private static final int PRIVATE = 0700;

    private final Installation site;
    private final List<String> kept;
    private final Disk disk;
    private final Path aside;

    /** @param run the folder of what the run keeps to go back by */
    public PlainFolder(Installation site, List<String> kept, Disk disk, Path run) {
        this.site = site;
        this.kept = List.copyOf(kept);
        this.disk = disk;
        this.aside = run.resolve("plain");
    }

    /**
     * Moves what is kept to where a managed installation has it, and the program, of which the release is a copy, aside. The
     * program goes first: a host that boots in between has none that would write into a folder without its data.
     *
     * @throws com.plexichat.release.problem.ReleaseException if the program is another one than was copied
     */
    public void takeOver(ReleaseName release) {
        requireUnchanged(release);
        disk.makeFolder(aside, PRIVATE);
        for (String name : programFirst(site.content(release))) {
            if (isThere(site.folder().resolve(name))) {
                disk.move(site.folder().resolve(name), aside.resolve(name));
            }
        }
        for (String path : kept) {
            if (isThere(aside.resolve(path))) {
                Path place = site.shared().resolve(path);
                disk.makeFolder(place.resolveSibling(""), READABLE);
                disk.move(aside.resolve(path), place);
            }
        }
    }

    /** Moves all of it to where it was, as far as it was moved. */
    public void giveBack(ReleaseName release) {
        if (!isThere(aside)) {
            return;
        }
        for (String path : kept) {
            if (isThere(site.shared().resolve(path))) {
                disk.move(site.shared().resolve(path), aside.resolve(path));
            }
        }
        List<String> names = new ArrayList<>(programFirst(site.content(release)));
        Collections.reverse(names);
        for (String name : names) {
            if (isThere(aside.resolve(name))) {
                disk.move(aside.resolve(name), site.folder().resolve(name));
            }
        }
    }

    private void requireUnchanged(ReleaseName release) {
        List<String> names = site.content(release);
        PlainProgram copy = new PlainProgram(site.release(release), names, kept);
        Problems problems = new Problems();
        new PlainProgram(site.folder(), names, kept)
                .differences(copy)
                .forEach(path -> problems.add(new Problem(
                        ProblemCode.ADOPTION_IMPOSSIBLE,
                        "it was changed after the program was copied",
                        site.folder().resolve(path).toString(),
                        "if the service writes it, name it or its folder in \"keep\" of update.yml; else try again")));
        problems.throwIfAny();
    }

    private List<String> programFirst(List<String> names) {
        return names.stream().sorted(Comparator.comparing(kept::contains)).toList();
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}

package com.plexichat.updater.doctor;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** There is room for a package and what is in it, beside what is there. */
final class FreeSpace implements Check {
    private static final int TIMES = 2;

    private final Examined host;

    FreeSpace(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "free space";
    }

    @Override
    public List<Finding> look() throws IOException {
        long largest = 0;
        for (ReleaseName name : host.site().installed()) {
            largest = Math.max(largest, size(host.site().release(name)));
        }
        Path folder = FileAccess.nearest(host.site().releases());
        return judge(folder, Files.getFileStore(folder).getUsableSpace(), largest);
    }

    static List<Finding> judge(Path folder, long free, long largest) {
        long needed = TIMES * largest;
        return free >= needed
                ? List.of()
                : List.of(Finding.problem(
                        ProblemCode.DISK_SPACE_SHORT,
                        free + " bytes are free, and the next release may need " + needed
                                + ": twice what the largest one has",
                        folder,
                        "free at least " + Amounts.counted(needed - free, "byte")));
    }

    /** Links are not followed: what a release keeps elsewhere is not copied. */
    static long size(Path tree) throws IOException {
        long size = 0;
        try (Stream<Path> content = Files.walk(tree)) {
            for (Path each : (Iterable<Path>) content::iterator) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    size += Files.size(each);
                }
            }
        }
        return size;
    }
}

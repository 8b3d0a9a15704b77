package com.plexichat.release.doctor;

import com.plexichat.release.log.Amounts;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** There is room for a package and what it is made of. */
record FreeSpace(Workplace workplace) implements Check {
    private static final long LEAST = 256_000_000;
    private static final int TIMES = 2;

    @Override
    public String subject() {
        return "free space";
    }

    @Override
    public Diagnosis look() throws IOException {
        Optional<ProjectFacts> facts = workplace.project().map(ExaminedProject::facts);
        Path wanted = facts.map(ProjectFacts::buildFolder)
                .orElseGet(() -> workplace.folder().path());
        Path folder = nearest(wanted.toAbsolutePath());
        long last = facts.isPresent() ? size(facts.get().releaseFolder()) : 0;
        return judge(folder, Files.getFileStore(folder).getUsableSpace(), last);
    }

    /** @param last the bytes of the release that was built last; zero if there is none */
    static Diagnosis judge(Path folder, long free, long last) {
        long needed = Math.max(LEAST, TIMES * last);
        String said = Amounts.size(free) + " are free, a release may need " + Amounts.size(needed);
        return Diagnosis.seen(
                said,
                free >= needed
                        ? Optional.empty()
                        : Optional.of(Finding.problem(
                                ProblemCode.DISK_SPACE_SHORT,
                                said + (last * TIMES > LEAST ? ", twice what the last one has" : ""),
                                folder.toString(),
                                "free at least " + Amounts.size(needed - free))));
    }

    private static Path nearest(Path folder) {
        Path parent = folder.getParent();
        return Files.isDirectory(folder) || parent == null ? folder : nearest(parent);
    }

    private static long size(Path release) throws IOException {
        if (!Files.isDirectory(release)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(release)) {
            long size = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                size += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
            }
            return size;
        }
    }
}

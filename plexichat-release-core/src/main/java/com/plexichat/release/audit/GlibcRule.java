package com.plexichat.release.audit;

import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.platform.BrokenElfException;
import com.plexichat.release.platform.ElfDynamic;
import com.plexichat.release.platform.ElfFile;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** No native file needs a newer GNU C library than servers have; it would not start there. */
record GlibcRule(GlibcFloors floors) implements AuditRule {
    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_GLIBC_TOO_NEW;
    }

    @Override
    public Optional<String> idle(Platform platform) {
        return floors.of(platform).isPresent()
                ? Optional.empty()
                : Optional.of("plexichat.glibc does not say which version the servers of " + platform + " have");
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        GlibcVersion floor = floors.of(platform).orElseThrow();
        return new Look() {
            @Override
            public boolean wants(FileStart file) {
                return file.beginsWith((byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F');
            }

            @Override
            public void visit(PackagedFile file) throws IOException {
                faults(file, floor)
                        .forEach(what -> found.accept(new Finding(
                                code(),
                                Inside.path(file.path()),
                                what,
                                "build it on a system with glibc " + floor + " or older, or link it statically")));
            }
        };
    }

    private static List<String> faults(PackagedFile file, GlibcVersion floor) throws IOException {
        try (ElfFile elf = ElfFile.open(file.onDisk())) {
            return elf.dynamic()
                    .map(dynamic -> GlibcSymbols.faults(needed(dynamic), floor))
                    .orElse(List.of());
        } catch (BrokenElfException broken) {
            return List.of("what it needs of glibc cannot be read: " + broken.getMessage());
        }
    }

    private static Set<String> needed(ElfDynamic dynamic) {
        return dynamic.versions().values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    }
}

package com.plexichat.release.audit;

import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.platform.BrokenElfException;
import com.plexichat.release.platform.ElfDynamic;
import com.plexichat.release.platform.ElfFile;
import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** No native file needs a newer GNU C library than servers have; it would not start there. */
record GlibcRule(GlibcFloors floors) implements AuditRule {
    private static final byte[] MAGIC = {0x7f, 'E', 'L', 'F'};

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
                return file.beginsWith(MAGIC);
            }

            @Override
            public void visit(PackagedFile file) throws IOException {
                try (SeekableByteChannel content = file.channel()) {
                    examine(Inside.path(file.path()), content);
                }
            }

            @Override
            public boolean wantsInside(byte[] start) {
                return isElf(start) && mayBeLoadedOn(platform, start);
            }

            @Override
            public void visitInside(String path, SeekableByteChannel content) throws IOException {
                examine(path, content);
            }

            private void examine(String path, SeekableByteChannel content) throws IOException {
                faults(content, floor)
                        .forEach(what -> found.accept(new Finding(
                                code(),
                                path,
                                what,
                                "build it on a system with glibc " + floor + " or older, or link it statically")));
            }
        };
    }

    private static boolean isElf(byte[] start) {
        return start.length >= MAGIC.length && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** A jar may have libraries for many machines, of which a server loads its own; a header that breaks off may be of any. */
    private static boolean mayBeLoadedOn(Platform platform, byte[] start) {
        return NativeHeader.of(start, start.length)
                .filter(header -> platform.needed().isPresent() ? !platform.accepts(header) : !header.isForLinux())
                .isEmpty();
    }

    private static List<String> faults(SeekableByteChannel content, GlibcVersion floor) throws IOException {
        try (ElfFile elf = ElfFile.of(content)) {
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

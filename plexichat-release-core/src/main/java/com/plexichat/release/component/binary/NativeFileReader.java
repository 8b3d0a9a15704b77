package com.plexichat.release.component.binary;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.platform.BrokenElfException;
import com.plexichat.release.platform.ElfDynamic;
import com.plexichat.release.platform.ElfFile;
import com.plexichat.release.platform.NativeHeader.Format;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Lists native files that name no component, each as a file with its digest and what it needs. */
public final class NativeFileReader implements ComponentReader {
    @Override
    public String name() {
        return "native-file";
    }

    @Override
    public boolean reads(FileStart file) {
        return file.nativeHeader().isPresent();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Component component = component(file);
        boolean elf = file.start()
                .nativeHeader()
                .filter(header -> header.format() == Format.ELF)
                .isPresent();
        Optional<Component> described = elf ? described(component, file) : Optional.of(component);
        return described
                .map(each -> FoundComponent.of(each, new Evidence(file.path(), name(), Technique.BINARY_ANALYSIS))
                        .covering(List.of(file.path())))
                .stream()
                .toList();
    }

    static Component component(PackagedFile file) throws IOException {
        return Component.file(
                file.path(), new ComponentHash(Algorithm.SHA_256, file.digest().hex()));
    }

    /** Empty for a program of Go, which names its modules. */
    private static Optional<Component> described(Component component, PackagedFile file)
            throws IOException, BrokenSourceException {
        try (ElfFile elf = ElfFile.open(file.onDisk())) {
            if (GoBuildInfo.in(elf).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(elf.dynamic().map(each -> with(component, each)).orElse(component));
        } catch (BrokenElfException broken) {
            throw new BrokenSourceException(String.valueOf(broken.getMessage()));
        }
    }

    private static Component with(Component component, ElfDynamic dynamic) {
        Component named = dynamic.soname()
                .map(soname -> component.with("elf:soname", soname))
                .orElse(component);
        return dynamic.needed().isEmpty() ? named : named.with("elf:needed", String.join(",", dynamic.needed()));
    }
}

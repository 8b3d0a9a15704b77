package com.plexichat.release.component.binary;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.platform.BrokenElfException;
import com.plexichat.release.platform.ElfFile;
import com.plexichat.release.platform.NativeHeader.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the modules of Go programs for Linux, with the versions that their linker wrote into them. */
public final class GoBuildInfoReader implements ComponentReader {
    @Override
    public String name() {
        return "go-build-info";
    }

    @Override
    public boolean reads(FileStart file) {
        return file.nativeHeader()
                .filter(header -> header.format() == Format.ELF)
                .isPresent();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        try (ElfFile elf = ElfFile.open(file.onDisk())) {
            Optional<GoBuildInfo> info = GoBuildInfo.in(elf);
            return info.isPresent() ? found(new GoModules(info.get()), file) : List.of();
        } catch (BrokenElfException | IllegalArgumentException broken) {
            throw new BrokenSourceException(String.valueOf(broken.getMessage()));
        }
    }

    private List<FoundComponent> found(GoModules modules, PackagedFile file) throws IOException {
        Evidence evidence = new Evidence(file.path(), name(), Technique.BINARY_ANALYSIS);
        List<FoundComponent> found = new ArrayList<>();
        found.add(FoundComponent.of(modules.program(NativeFileReader.component(file)), evidence)
                .dependingOn(modules.dependencies().stream().map(Component::ref).toList())
                .covering(List.of(file.path())));
        modules.dependencies().forEach(each -> found.add(FoundComponent.of(each, evidence)));
        return found;
    }
}

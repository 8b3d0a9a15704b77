package com.plexichat.release.component.python;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packages that a {@code poetry.lock} installs, each in its version, and what each of them needs. */
public final class PoetryLockReader implements ComponentReader {
    @Override
    public String name() {
        return "poetry-lock";
    }

    @Override
    public boolean reads(FileStart file) {
        return file.name().equals("poetry.lock");
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        TomlTable lock = TomlTable.parse(PythonText.of(file));
        TomlTable files = lock.table("metadata").table("files");
        List<PoetryPackage> locked = new ArrayList<>();
        Map<String, List<String>> refs = new HashMap<>();
        for (TomlTable entry : lock.tables("package")) {
            PoetryPackage each = PoetryPackage.of(entry, files);
            locked.add(each);
            refs.computeIfAbsent(each.anyVersion(), name -> new ArrayList<>())
                    .add(each.component().ref());
        }
        NamedPackages packages = new NamedPackages(file, name());
        for (PoetryPackage each : locked) {
            packages.add(each.component(), needed(each, refs));
        }
        return packages.read();
    }

    /** A name that is locked in several versions is needed in each of them, by where it is installed. */
    private static List<String> needed(PoetryPackage of, Map<String, List<String>> refs) {
        return of.needs().stream()
                .flatMap(name -> refs.getOrDefault(name, List.of()).stream())
                .toList();
    }
}

package com.plexichat.updater.setup;

import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.setup.SetupStep.EnableUnit;
import com.plexichat.updater.setup.SetupStep.MakeFolder;
import com.plexichat.updater.setup.SetupStep.MakeUser;
import com.plexichat.updater.setup.SetupStep.WriteFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A host that is no more than what is known of it, changed by assignment. */
final class HostInMemory implements SetupFacts {
    final Set<String> users = new HashSet<>();
    final Map<Path, FileAccess> folders = new HashMap<>();
    final Map<Path, String> files = new HashMap<>();
    final Set<Path> links = new HashSet<>();

    /** As the steps leave it. */
    void has(SetupPlan plan) {
        for (SetupStep step : plan.steps()) {
            if (step instanceof MakeUser user) {
                users.add(user.name());
            } else if (step instanceof MakeFolder folder) {
                folders.put(folder.path(), new FileAccess(folder.owner(), folder.mode()));
            } else if (step instanceof WriteFile file) {
                files.put(file.path(), file.content());
            } else if (step instanceof EnableUnit unit) {
                links.add(SetupPlanTest.UNITS.resolve("multi-user.target.wants").resolve(unit.unit()));
            }
        }
    }

    @Override
    public boolean hasUser(String name) {
        return users.contains(name);
    }

    @Override
    public Optional<FileAccess> folder(Path folder) {
        return Optional.ofNullable(folders.get(folder));
    }

    @Override
    public Optional<String> text(Path file) {
        return Optional.ofNullable(files.get(file));
    }

    @Override
    public boolean has(Path path) {
        return links.contains(path) || folders.containsKey(path) || files.containsKey(path);
    }
}

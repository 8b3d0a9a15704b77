package com.plexichat.updater.setup;

import com.plexichat.updater.disk.FileAccess;
import java.nio.file.Path;
import java.util.Optional;

/** What is on the host already. */
public interface SetupFacts {
    boolean hasUser(String name);

    /** Whom a folder belongs to; empty if it is not there. */
    Optional<FileAccess> folder(Path folder);

    /** What a file has in it; empty if it is not there. */
    Optional<String> text(Path file);

    /** True if there is anything of that name, also a link that leads nowhere. */
    boolean has(Path path);
}

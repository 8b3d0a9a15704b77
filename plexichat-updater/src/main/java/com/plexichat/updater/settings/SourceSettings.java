package com.plexichat.updater.settings;

import java.nio.file.Path;
import java.util.Optional;

/** Where releases come from. */
public sealed interface SourceSettings {
    /**
     * A repository on GitHub or a server that speaks as it does.
     *
     * @param api the address of the API
     * @param repository {@code owner/name}
     * @param tokenFile holds the token; empty for a public repository
     */
    record GitHub(String api, String repository, Optional<Path> tokenFile) implements SourceSettings {}

    /** A folder with the files of one release, or with a folder for each. */
    record Folder(Path folder) implements SourceSettings {}
}

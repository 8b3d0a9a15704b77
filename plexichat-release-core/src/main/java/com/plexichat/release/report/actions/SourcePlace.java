package com.plexichat.release.report.actions;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a file of the workspace, as an annotation names it.
 *
 * @param file relative to the workspace, with slashes
 * @param line empty for the file as a whole
 */
record SourcePlace(String file, Optional<String> line) {
    private static final Pattern WITH_LINE = Pattern.compile("(.+):([1-9][0-9]*)");

    /**
     * The place that a problem names; empty if that is a parameter, an address, or a file outside of the workspace.
     *
     * @param folder what a relative name starts from
     */
    static Optional<SourcePlace> of(String where, Path folder, Path workspace) {
        Matcher withLine = WITH_LINE.matcher(where);
        return withLine.matches()
                ? file(withLine.group(1), folder, workspace)
                        .map(file -> new SourcePlace(file, Optional.of(withLine.group(2))))
                : file(where, folder, workspace).map(file -> new SourcePlace(file, Optional.empty()));
    }

    private static Optional<String> file(String name, Path folder, Path workspace) {
        try {
            Path root = workspace.toAbsolutePath().normalize();
            Path file = folder.toAbsolutePath().resolve(name).normalize();
            return file.startsWith(root) && Files.isRegularFile(file)
                    ? Optional.of(root.relativize(file).toString().replace('\\', '/'))
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}

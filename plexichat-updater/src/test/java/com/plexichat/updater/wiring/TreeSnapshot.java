package com.plexichat.updater.wiring;

import com.plexichat.release.integrity.FileDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that is in a folder, so that a change of any kind is seen. */
final class TreeSnapshot {
    private TreeSnapshot() {}

    /** Names below the folder, with owner, mode and content. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> all = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walked = Files.walk(folder)) {
            paths = walked.toList();
        }
        for (Path each : paths) {
            all.put(folder.relativize(each).toString(), told(each));
        }
        return all;
    }

    private static String told(Path path) throws IOException {
        PosixFileAttributes found = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String content = found.isSymbolicLink()
                ? "-> " + Files.readSymbolicLink(path)
                : found.isRegularFile() ? FileDigest.of(path).toString() : found.isDirectory() ? "folder" : "other";
        return found.owner() + " " + PosixFilePermissions.toString(found.permissions()) + " " + content;
    }
}

package com.plexichat.release.layout;

import java.nio.file.Path;

/**
 * A symbolic link of a package.
 *
 * @param path of the link, below the top folder
 * @param to what it points at, relative to the folder that the link is in, such as {@code ../lib/chat}
 */
public record PackageLink(String path, String to) {

    /** What it points at, from the top folder. */
    String target() {
        return Path.of(path).resolveSibling(to).normalize().toString();
    }
}

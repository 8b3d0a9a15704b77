package com.plexichat.release.layout;

import com.plexichat.release.platform.Platform;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A symbolic link of a package.
 *
 * @param path of the link, below the top folder
 * @param to what it points at, relative to the folder that the link is in, such as {@code ../lib/chat}
 * @param platforms those that it is for; all if empty
 */
public record PackageLink(String path, String to, List<Platform> platforms) implements ForPlatforms {
    public PackageLink {
        platforms = List.copyOf(platforms);
    }

    /** One for all platforms. */
    public PackageLink(String path, String to) {
        this(path, to, List.of());
    }

    /** What it points at, from the top folder; it does not lead out of it. */
    public String target() {
        Deque<String> place = new ArrayDeque<>(List.of(path.split("/", -1)));
        place.removeLast();
        for (String part : to.split("/", -1)) {
            if (part.equals("..")) {
                place.removeLast();
            } else {
                place.addLast(part);
            }
        }
        return String.join("/", place);
    }
}

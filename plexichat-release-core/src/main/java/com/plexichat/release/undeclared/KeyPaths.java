package com.plexichat.release.undeclared;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects keys with those that they are in, as long as these are no more than people write. */
final class KeyPaths {
    /** Objects in objects. Each key holds the names of all that it is in. */
    private static final int DEEPEST = 64;

    private static final int MOST_CHARACTERS = 1 << 18;

    private final Set<String> keys = new TreeSet<>();
    private int characters;
    private boolean isTooMuch;

    /** @param prefix what the key is in, with a dot behind each; empty at the top */
    void add(String prefix, String name) {
        characters += prefix.length() + name.length();
        isTooMuch |= characters > MOST_CHARACTERS;
        if (!isTooMuch) {
            keys.add(prefix + name);
        }
    }

    /** @param depth of the object or list that is looked into; the first is 1 */
    void enter(int depth) {
        isTooMuch |= depth > DEEPEST;
    }

    /** True once nothing more needs to be looked at. */
    boolean isTooMuch() {
        return isTooMuch;
    }

    /** Empty if they were too many. */
    Optional<Set<String>> found() {
        return isTooMuch ? Optional.empty() : Optional.of(keys);
    }
}

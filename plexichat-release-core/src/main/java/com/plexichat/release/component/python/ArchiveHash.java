package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashes of the archives of a package, as {@code sha256:…}. */
final class ArchiveHash {
    private static final Pattern FORM = Pattern.compile("sha(256|384|512):([0-9a-f]+)");

    private ArchiveHash() {}

    /**
     * The component with the hash, if there is exactly one: of several each is of another archive, and nobody says which of
     * them was installed.
     */
    static Component added(Component component, List<String> hashes) {
        if (hashes.size() != 1) {
            return component;
        }
        Matcher hash = FORM.matcher(hashes.get(0));
        return hash.matches() && hash.group(2).length() * 4 == Integer.parseInt(hash.group(1))
                ? component.with(new ComponentHash(Algorithm.valueOf("SHA_" + hash.group(1)), hash.group(2)))
                : component;
    }
}

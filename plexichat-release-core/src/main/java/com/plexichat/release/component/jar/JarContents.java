package com.plexichat.release.component.jar;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;

/**
 * What a jar says of itself and of what is in it.
 *
 * @param poms the coordinates in it, by the path of the entry that names them
 */
record JarContents(Attributes manifest, SortedMap<String, MavenCoordinates> poms) {
    JarContents {
        poms = new TreeMap<>(poms);
    }

    static JarContents none() {
        return new JarContents(new Attributes(), new TreeMap<>(Map.of()));
    }

    /** A main attribute of the manifest, or nothing; a key of OSGi's translations (Core 8, section 3.11.2) is no text. */
    String attribute(String name) {
        String value = manifest.getValue(name);
        return value == null || value.startsWith("%") ? "" : value.strip();
    }
}

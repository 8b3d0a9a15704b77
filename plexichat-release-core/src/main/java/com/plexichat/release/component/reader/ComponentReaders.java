package com.plexichat.release.component.reader;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.NpmLockReader;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.binary.GoBuildInfoReader;
import com.plexichat.release.component.binary.NativeFileReader;
import com.plexichat.release.component.jar.JarComponentReader;
import com.plexichat.release.integrity.Sha256;
import java.util.List;
import java.util.Map;

/** All readers; each looks at every file of a form that is its own. */
public final class ComponentReaders {
    private ComponentReaders() {}

    /** @param resolved the jars that the build tool resolved, by the digest of what ships of them */
    public static List<ComponentReader> all(Map<Sha256, PackageUrl> resolved) {
        return List.of(
                new JarComponentReader(resolved), // jars, with what is shaded into them and the jars inside
                new GoBuildInfoReader(), // the modules in Go's executables for Linux
                new NpmLockReader(), // what npm installed, as its lock files say
                new NativeFileReader()); // any other native file, which names nobody
    }
}

package com.plexichat.release.component.reader;

import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.NpmLockReader;
import com.plexichat.release.component.binary.GoBuildInfoReader;
import com.plexichat.release.component.binary.NativeFileReader;
import com.plexichat.release.component.jar.JarComponentReader;
import com.plexichat.release.component.jar.KnownJars;
import com.plexichat.release.component.python.InstalledAddressReader;
import com.plexichat.release.component.python.InstalledFilesReader;
import com.plexichat.release.component.python.InstalledPackageReader;
import com.plexichat.release.component.python.PoetryLockReader;
import com.plexichat.release.component.python.ProjectFileReader;
import com.plexichat.release.component.python.RequirementsReader;
import com.plexichat.release.component.python.WheelReader;
import java.util.List;

/** All readers; each looks at every file of a form that is its own. */
public final class ComponentReaders {
    private ComponentReaders() {}

    /** @param jars what the build tool knows of them */
    public static List<ComponentReader> all(KnownJars jars) {
        return List.of(
                new JarComponentReader(jars), // jars, with what is shaded into them and the jars inside
                new GoBuildInfoReader(), // the modules in Go's executables for Linux
                new NpmLockReader(), // what npm installed, as its lock files say
                new InstalledPackageReader(), // what Python's installed packages say of themselves
                new InstalledFilesReader(), // and which files are theirs
                new InstalledAddressReader(), // and where they are from, if that is no index
                new WheelReader(), // and what a server without an index installs them from
                new RequirementsReader(), // what Python's requirements name, pinned or not
                new ProjectFileReader(), // and what a Python project does
                new PoetryLockReader(), // what Poetry installs, each in its version
                new NativeFileReader()); // any other native file, which names nobody
    }
}

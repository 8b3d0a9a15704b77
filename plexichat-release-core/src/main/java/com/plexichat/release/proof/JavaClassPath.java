package com.plexichat.release.proof;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path by which another process finds the classes that this one runs. */
final class JavaClassPath {
    private JavaClassPath() {}

    /** That of the loader, as Maven has one for each plugin; that of the process if the loader does not tell. */
    static String of(ClassLoader loader, String ofProcess) {
        if (!(loader instanceof URLClassLoader known)) {
            return ofProcess;
        }
        List<String> places = new ArrayList<>();
        for (URL url : known.getURLs()) {
            try {
                if (url.getProtocol().equals("file")) {
                    places.add(Path.of(url.toURI()).toString());
                }
            } catch (URISyntaxException | IllegalArgumentException odd) {
                // Maven asks for plain files; what else there may be holds no class of ours.
            }
        }
        return String.join(File.pathSeparator, places);
    }
}

package com.plexichat.release.source;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.util.Optional;

/**
 * A file of a release as its source tells it.
 *
 * @param name without a folder: it is safe as the name of a file
 * @param size in bytes
 * @param sha256 empty where the source tells none
 * @param place where the source finds it again
 */
public record OfferedFile(String name, long size, Optional<Sha256> sha256, String place) {
    public OfferedFile {
        if (!isName(name) || size < 0) {
            throw new IllegalArgumentException("\"" + name + "\" with " + size + " bytes is not a file of a release");
        }
    }

    static boolean isName(String text) {
        return ReleaseIdentity.FILE_NAME.matcher(text).matches();
    }
}

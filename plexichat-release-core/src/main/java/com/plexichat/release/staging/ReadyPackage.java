package com.plexichat.release.staging;

import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.ReleasePackage;

/**
 * A whole package that is not in its place yet; it is gone if it was not put there.
 *
 * @param archive the digest of the file
 * @param manifest the text of its manifest
 * @param files how many it has, its manifest excepted
 */
public record ReadyPackage(ReleasePackage facts, FileDigest archive, String manifest, int files, PreparedFile<?> file)
        implements AutoCloseable {
    @Override
    public void close() {
        file.close();
    }
}

package com.plexichat.release.http;

import com.plexichat.release.integrity.FileDigest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Fetches a file as a stream. */
public interface HttpDownload {
    /**
     * Writes what is answered with 200 to a new file that only its owner can read, and follows redirects to safe addresses;
     * a token goes to no other authority than the first one. Nothing is left of a download that failed.
     *
     * @param received told after each piece how many bytes of the file are there; fewer again if it begins anew
     * @throws RefusedDownloadException if the server answered something else
     * @throws com.plexichat.release.file.UnwritableFileException if the file is there already or cannot be written
     * @throws IOException if no whole file came, or a larger one
     */
    FileDigest fetch(HttpCall call, Path file, DownloadLimits limits, LongConsumer received) throws IOException;
}

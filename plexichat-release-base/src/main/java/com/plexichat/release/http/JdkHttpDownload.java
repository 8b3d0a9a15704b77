package com.plexichat.release.http;

import com.plexichat.release.integrity.FileDigest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Downloads with the JDK's client; after a break it goes on where it stopped, by the retry rules and the patience. */
public final class JdkHttpDownload implements HttpDownload {
    private static final int OK = 200;
    private static final int PARTIAL = 206;

    private final JdkClient client;
    private final Patience patience;
    private final HttpWatch watch;

    /**
     * @param proxy the JVM's proxy settings hold if there is none
     * @param patience how long attempts may be repeated in all; the deadlines run on its clock
     */
    public JdkHttpDownload(Optional<HttpProxy> proxy, Patience patience, HttpWatch watch) {
        this.client = new JdkClient(proxy);
        this.patience = patience;
        this.watch = watch;
    }

    @Override
    public FileDigest fetch(HttpCall call, Path file, DownloadLimits limits, LongConsumer received) throws IOException {
        if (Repeatability.of(call) != Repeatability.SAFE) {
            throw new IllegalArgumentException("a download changes nothing: " + call);
        }
        try (PartFile part = PartFile.create(file)) {
            DownloadAttempts attempts = new DownloadAttempts(
                    client, patience.clock(), limits, new ResumableFile(part, limits.bytes(), received));
            HttpAnswer last = new RepeatingTransport(attempts, patience, watch).exchange(call);
            if (last.status() != OK && last.status() != PARTIAL) {
                throw new RefusedDownloadException(call, last);
            }
            return part.finish();
        }
    }
}

package com.plexichat.release.source;

import com.plexichat.release.file.UnwritableFileException;
import com.plexichat.release.github.GitHubCalls;
import com.plexichat.release.http.DownloadLimits;
import com.plexichat.release.http.HttpCall;
import com.plexichat.release.http.HttpDownload;
import com.plexichat.release.http.RefusedDownloadException;
import com.plexichat.release.http.UnfitAnswerException;
import com.plexichat.release.integrity.FileDigest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Fetches the assets of a server's releases, drafts too where the token may see them. */
public final class GitHubFiles {
    private final GitHubCalls calls;
    private final HttpDownload download;

    public GitHubFiles(GitHubCalls calls, HttpDownload download) {
        this.calls = calls;
        this.download = download;
    }

    /**
     * Brings a file, which comes whole and as it was offered, or not at all.
     *
     * @param file whose place is the address of the asset
     * @throws com.plexichat.release.problem.ReleaseException if it cannot be fetched, or is another one
     */
    public FileDigest fetch(OfferedFile file, Path to, long mostBytes, LongConsumer received) {
        Fetching.requireSize(file, mostBytes);
        URI address = URI.create(file.place());
        calls.requireOwn(address);
        return Fetching.asOffered(file, download(calls.callForBytes(address), file, to, received), to);
    }

    private FileDigest download(HttpCall call, OfferedFile file, Path to, LongConsumer received) {
        try {
            return download.fetch(call, to, DownloadLimits.of(file.size()), received);
        } catch (RefusedDownloadException refused) {
            throw calls.problems().refused(call, refused.answer());
        } catch (UnwritableFileException unwritable) {
            throw Fetching.unwritable(unwritable);
        } catch (UnfitAnswerException unfit) {
            throw Fetching.broken(file, "cannot be fetched: " + unfit.getMessage());
        } catch (IOException broken) {
            throw calls.problems().unreachable(call, broken);
        }
    }
}

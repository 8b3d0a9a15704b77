package com.plexichat.release.publish;

import com.plexichat.release.log.Secrets;
import com.plexichat.release.time.RunClock;
import java.nio.file.Path;

/**
 * What makes one run of publishing different from every other.
 *
 * @param id letters, digits and hyphens, different for every run
 */
public record PublishRun(String id, RunClock clock, Secrets secrets) {
    public Claim claim() {
        return Claim.of(id);
    }

    public PublishJournal journal(Path releaseFolder) {
        return new PublishJournal(releaseFolder.resolve(PublishJournal.FILE_NAME), id, clock, secrets);
    }
}

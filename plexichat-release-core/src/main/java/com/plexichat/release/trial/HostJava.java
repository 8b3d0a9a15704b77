package com.plexichat.release.trial;

import com.plexichat.release.platform.Platform;
import java.nio.file.Path;

/**
 * The Java of this host, with which a trial is made.
 *
 * @param home its property {@code java.home}
 * @param system its property {@code os.name}
 * @param machine its property {@code os.arch}
 */
public record HostJava(Path home, String system, String machine) {
    /** @throws com.plexichat.release.problem.ReleaseException if there are no packages for this host */
    Platform platform() {
        return Platform.ofJava(system, machine);
    }
}

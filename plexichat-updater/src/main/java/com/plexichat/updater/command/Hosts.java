package com.plexichat.updater.command;

import com.plexichat.updater.action.Host;
import java.nio.file.Path;

/** Makes the installation that a configuration describes. */
@FunctionalInterface
public interface Hosts {
    /** @throws com.plexichat.release.problem.ReleaseException with all that is wrong in the configuration */
    Host of(Path configuration);
}

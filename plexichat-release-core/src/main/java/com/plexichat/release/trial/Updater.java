package com.plexichat.release.trial;

import java.util.List;

/** The program that servers run to get from one version to another. */
interface Updater {
    /** Runs a command of it on the installation of the trial. */
    UpdaterAnswer run(List<String> command);

    /** Its own version. */
    String version();
}

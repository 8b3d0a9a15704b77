package com.plexichat.updater.service;

import java.util.OptionalLong;

/**
 * What a service is doing.
 *
 * @param mainProcess the id of its main process, where that can be told
 * @param restarts how often it was restarted by itself since it was started
 */
public record ServiceState(Activity activity, OptionalLong mainProcess, long restarts) {
    /** Whether it runs. */
    public enum Activity {
        RUNS,
        /** It is on its way to either, or waits to be started again after a crash. */
        BETWEEN,
        STOPPED
    }

    public boolean active() {
        return activity == Activity.RUNS;
    }

    /** True if it does not run, and is not going to by itself. */
    public boolean isStopped() {
        return activity == Activity.STOPPED;
    }
}

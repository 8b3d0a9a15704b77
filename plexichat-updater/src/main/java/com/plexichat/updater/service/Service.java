package com.plexichat.updater.service;

/** One service of the host. Each method throws a {@code ReleaseException} with what the service last said if it fails. */
public interface Service {
    ServiceState state();

    /** Starts it; a former failure to start does not count. */
    void start();

    /** Stops it, and returns only when it is proven to be stopped; one that does not run is stopped already. */
    void stop();
}

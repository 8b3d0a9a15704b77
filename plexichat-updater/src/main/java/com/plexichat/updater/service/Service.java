package com.plexichat.updater.service;

import com.plexichat.updater.disk.Owner;
import java.util.Optional;

/** One service of the host. Each method throws a {@code ReleaseException} with what the service last said if it fails. */
public interface Service {
    /** Whom its files have to belong to; empty if it runs as whoever runs the updater. */
    Optional<Owner> account();

    ServiceState state();

    /** Starts it; a former failure to start does not count. */
    void start();

    /** Stops it, and returns only when it is proven to be stopped; one that does not run is stopped already. */
    void stop();

    /** The end of its log, which may say why it is not well; empty if none is known. */
    String lastWords();

    /** Has the host start it at each boot from now on; nothing happens where the updater has no say in that. */
    void enable();
}

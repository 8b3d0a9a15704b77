package com.plexichat.updater.deploy;

import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.time.RunClock;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.ReleaseName;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a run works on, and with.
 *
 * @param backup makes a backup for the version that is named, and says its id
 * @param left the run that last led from a release to a newer one
 * @param ledger notes how a run ended; told twice of one run, it notes it once
 */
public record Surroundings(
        Settings settings,
        Installation site,
        Disk disk,
        Journal journal,
        Service service,
        HealthGate health,
        Commands commands,
        UnaryOperator<String> backup,
        Function<ReleaseName, Optional<String>> left,
        Consumer<RunEnding> ledger,
        RunClock clock,
        ReleaseLog log) {}

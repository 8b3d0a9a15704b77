package com.plexichat.updater.doctor;

import com.plexichat.release.source.ReleaseSource;
import com.plexichat.release.time.RunClock;
import com.plexichat.release.version.VersionName;
import com.plexichat.updater.backup.Backups;
import com.plexichat.updater.deploy.HealthGate;
import com.plexichat.updater.history.AuditLog;
import com.plexichat.updater.journal.Journal;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Installation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The installation that is looked at, with all that can be asked about it.
 *
 * @param configuration the file that the settings are from
 * @param source connected to when it is asked for
 * @param installed the version; empty if nothing is installed
 */
public record Examined(
        Path configuration,
        Settings settings,
        Installation site,
        Supplier<ReleaseSource> source,
        Service service,
        HealthGate health,
        Backups backups,
        AuditLog audit,
        Journal journal,
        Supplier<Optional<VersionName>> installed,
        RunClock clock) {}

package com.plexichat.updater.command;

import com.plexichat.release.version.Channel;
import com.plexichat.updater.action.Answer;
import com.plexichat.updater.action.Changelog;
import com.plexichat.updater.action.CheckForUpdates;
import com.plexichat.updater.action.Host;
import com.plexichat.updater.action.RollBack;
import com.plexichat.updater.action.ShowHistory;
import com.plexichat.updater.action.ShowVersion;
import com.plexichat.updater.action.Status;
import com.plexichat.updater.action.Unblock;
import com.plexichat.updater.action.Upgrade;
import com.plexichat.updater.action.Upgrade.Wish;
import com.plexichat.updater.journal.RunKind;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plexichat update}: versions, and how to get from one to another. */
@Command(name = "update", aliases = "version", description = "Shows, installs and takes back versions.")
final class UpdateCommand {
    @ParentCommand
    private @Nullable PlexichatCommand parent;

    /** Which release an upgrade is to; exactly one of the three. */
    static final class Target {
        @Option(names = "--latest", required = true, description = "The newest of the configured channel.")
        private boolean latest;

        @Option(names = "--stable", required = true, description = "The newest stable one.")
        private boolean stable;

        @Option(names = "--to", required = true, paramLabel = "VERSION", description = "This one.")
        private @Nullable String version;

        /** Of a named version the channel does not matter. */
        Channel channel(Channel configured) {
            return latest || !stable ? configured : Channel.STABLE;
        }
    }

    @Command(name = "check", description = "Says whether the source has something newer.")
    int check() {
        return parent().answer(
                        host -> new CheckForUpdates(host).run(host.settings().channel()));
    }

    @Command(name = "version", description = "Shows the installed version.")
    int version(@Option(names = "--detailed", description = "And what it was built from.") boolean detailed) {
        return parent().answer(host -> new ShowVersion(host).run(detailed));
    }

    @Command(name = "status", description = "Shows what is installed, what runs, and what happened last.")
    int status() {
        return parent().answer(host -> new Status(host).run());
    }

    @Command(name = "upgrade", description = "Installs a newer release.")
    int upgrade(
            @ArgGroup(multiplicity = "1") Target target,
            @Option(names = "--with-backup", description = PlexichatCommand.WITH_BACKUP) boolean withBackup,
            @Option(names = "--dry-run", description = "Only say what would be done.") boolean dryRun,
            @Option(names = "--force", description = PlexichatCommand.FORCE) boolean force) {
        return parent().answer(host -> new Upgrade(host)
                .run(new Wish(
                        RunKind.UPGRADE,
                        Optional.ofNullable(target.version),
                        target.channel(host.settings().channel()),
                        dryRun,
                        force,
                        withBackup)));
    }

    @Command(name = "downgrade", description = "Installs an older release from the source; the data stays as it is.")
    int downgrade(
            @Option(names = "--to", required = true, paramLabel = "VERSION", description = "The older version.")
                    String version,
            @Option(names = "--dry-run", description = "Only say what would be done.") boolean dryRun,
            @Option(names = "--force", description = PlexichatCommand.FORCE) boolean force) {
        return parent().answer(host -> new Upgrade(host)
                .run(new Wish(
                        RunKind.DOWNGRADE, Optional.of(version), host.settings().channel(), dryRun, force, false)));
    }

    @Command(name = "rollback", description = "Goes back to the release that ran before; the data stays.")
    int rollback(
            @Option(names = "--to", paramLabel = "VERSION", description = "To this version, which ran here.") @Nullable
                    String version,
            @Option(names = "--update-id", paramLabel = "ID", description = "To what ran before this update.") @Nullable
                    String id,
            @Option(names = "--force", description = PlexichatCommand.FORCE) boolean force,
            @Option(names = "--data-restored", description = PlexichatCommand.DATA_RESTORED) boolean dataRestored) {
        return parent().answer(host -> new RollBack(host)
                .run(Optional.ofNullable(version).or(() -> Optional.ofNullable(id)), force, dataRestored));
    }

    @Command(name = "unblock", description = "Lets a version that failed here be installed by --latest again.")
    int unblock(@Parameters(paramLabel = "VERSION") String version) {
        return parent().answer(host -> new Unblock(host).run(version));
    }

    @Command(name = "history", description = "Lists what was done here.")
    int history(
            @Option(
                            names = "--limit",
                            paramLabel = "N",
                            defaultValue = "10",
                            description = "How many runs at the most (default: ${DEFAULT-VALUE}).")
                    int limit) {
        return parent().answer(host -> new ShowHistory(host).run(limit));
    }

    /** How notes are shown. */
    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    @Command(
            name = "changelog",
            description = "Shows the notes of the installed release, of another, or of all since one.")
    int changelog(
            @Option(names = "--version", paramLabel = "VERSION", description = "Of this release.") @Nullable
                    String version,
            @Option(names = "--since", paramLabel = "VERSION", description = "Of all above this release.") @Nullable
                    String since,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "TEXT",
                            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    Format format) {
        Function<Host, Answer> action = host -> {
            Changelog changelog = new Changelog(host, format == Format.TEXT);
            return since == null ? changelog.of(Optional.ofNullable(version)) : changelog.since(since);
        };
        return format == Format.JSON ? parent().answer(true, action) : parent().answer(action);
    }

    @Command(name = "update", description = "Installs the newest release of a channel, or only says which one that is.")
    int update(
            @Option(names = "--check-only", description = "Change nothing.") boolean checkOnly,
            @Option(
                            names = "--channel",
                            paramLabel = "CHANNEL",
                            description = "One of ${COMPLETION-CANDIDATES}, in place of the configured one.")
                    @Nullable
                    Channel channel,
            @Option(names = "--force", description = PlexichatCommand.FORCE) boolean force) {
        return parent().answer(host -> {
            Channel chosen = channel == null ? host.settings().channel() : channel;
            return checkOnly
                    ? new CheckForUpdates(host).run(chosen)
                    : new Upgrade(host).run(new Wish(RunKind.UPGRADE, Optional.empty(), chosen, false, force, false));
        });
    }

    private PlexichatCommand parent() {
        if (parent == null) {
            throw new IllegalStateException("a group of commands belongs to the whole");
        }
        return parent;
    }
}

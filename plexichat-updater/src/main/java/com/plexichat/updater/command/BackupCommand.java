package com.plexichat.updater.command;

import com.plexichat.updater.action.BackupActions;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code plexichat backup}: copies of what an installation keeps. */
@Command(name = "backup", description = "Makes, proves and restores backups.")
final class BackupCommand {
    @ParentCommand
    private @Nullable PlexichatCommand parent;

    @Command(name = "create", description = "Saves the kept paths and the dumps, and reads the backup back.")
    int create() {
        return parent().answer(host -> new BackupActions(host).create());
    }

    @Command(name = "list", description = "Lists the backups, the newest first.")
    int list() {
        return parent().answer(host -> new BackupActions(host).list());
    }

    @Command(name = "verify", description = "Reads a backup to its end.")
    int verify(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--identity", paramLabel = "FILE", description = "The age key of an encrypted one.")
                    @Nullable
                    Path identity) {
        return parent().answer(host -> new BackupActions(host).verify(id, Optional.ofNullable(identity)));
    }

    @Command(
            name = "restore",
            description =
                    "Puts a backup in the place of what is there, which stays beside it. The service must be stopped.")
    int restore(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--only", paramLabel = "PATH", description = "This path of the backup alone.") @Nullable
                    String only,
            @Option(names = "--identity", paramLabel = "FILE", description = "The age key of an encrypted one.")
                    @Nullable
                    Path identity) {
        return parent().answer(host ->
                new BackupActions(host).restore(id, Optional.ofNullable(only), Optional.ofNullable(identity)));
    }

    @Command(
            name = "prune",
            description = "Removes the backups that the rule of retention does not keep, never the last good one.")
    int prune() {
        return parent().answer(host -> new BackupActions(host).prune());
    }

    private PlexichatCommand parent() {
        if (parent == null) {
            throw new IllegalStateException("a group of commands belongs to the whole");
        }
        return parent;
    }
}

package com.plexichat.updater.settings;

import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code backup}. */
final class BackupSection {
    /** An X25519 recipient: 32 bytes and a check in Bech32 (age-encryption.org/v1). */
    private static final Pattern RECIPIENT = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    private static final Duration DUMP_LIMIT = Duration.ofMinutes(30);
    private static final int MOST_BACKUPS = 10_000;
    private static final int MOST_DAYS = 36_500;
    private static final long SPACE = 20_000_000_000L;

    private BackupSection() {}

    /** @param auto whether upgrades make one, as the behaviour says it */
    static BackupSettings read(YamlObject backup, Path installation, List<String> kept, Optional<Boolean> auto) {
        Optional<Boolean> enabled = backup.flag("enabled");
        if (enabled.isPresent() && auto.isPresent() && !enabled.equals(auto)) {
            backup.wrong("enabled", "says another thing than \"behavior.auto_backup\"", "keep one of them");
        }
        List<String> paths = KeptPaths.readBelow(backup, "paths", kept)
                .orElseGet(
                        () -> kept.stream().filter(path -> !"logs".equals(path)).toList());
        return new BackupSettings(
                enabled.or(() -> auto).orElse(true),
                folder(backup, installation, kept),
                paths,
                dumps(backup),
                recipient(backup),
                retention(backup));
    }

    private static Path folder(YamlObject backup, Path installation, List<String> kept) {
        Path usual = installation.resolve("backups");
        Path folder = backup.path("directory").orElse(usual);
        if (installation.startsWith(folder)) {
            backup.wrong("directory", "is the installation or above it", "write a folder of its own, such as " + usual);
        } else if (folder.startsWith(installation)
                && isTaken(installation.relativize(folder).toString(), kept)) {
            backup.unfit("directory", "is in a folder that is kept or replaced", "write another, such as /var/backups");
        }
        return folder;
    }

    /** A backup in what is saved would hold all earlier ones, and one in a release would go with it. */
    private static boolean isTaken(String inner, List<String> kept) {
        if (ArchivePath.fault(inner).isPresent()) {
            return true;
        }
        ArchivePath path = new ArchivePath(inner);
        return KeptPaths.isOwn(path)
                || KeptPaths.isBelow(path, kept)
                || kept.stream().anyMatch(each -> KeptPaths.isBelow(new ArchivePath(each), List.of(inner)));
    }

    private static List<BackupSettings.Dump> dumps(YamlObject backup) {
        Set<String> names = new HashSet<>();
        return CommandList.read(backup, "dumps", DUMP_LIMIT, (entry, limit) -> {
            Optional<String> name = entry.required("name", "write the name of its file, such as database.sql")
                    .flatMap(value -> value.as(
                            text -> WrittenValue.matching(ReleaseIdentity.FILE_NAME, text),
                            "the name of a file",
                            "one such as database.sql"));
            name.filter(each -> !names.add(each))
                    .ifPresent(twice -> entry.wrong("name", "is the name of another dump", "write another name"));
            Optional<List<String>> words = entry.words("command");
            return name.flatMap(each -> words.map(command -> new BackupSettings.Dump(each, command, limit)));
        });
    }

    private static Optional<String> recipient(YamlObject backup) {
        Optional<String> recipient = backup.value("recipient")
                .flatMap(value -> value.as(
                        text -> WrittenValue.matching(RECIPIENT, text),
                        "an age public key",
                        "the one that age-keygen prints, which begins with age1"));
        Optional<Boolean> encryption = backup.flag("encryption");
        boolean hasRecipient = backup.value("recipient").isPresent();
        if (encryption.equals(Optional.of(true)) && !hasRecipient) {
            backup.wrong("encryption", "needs a key to encrypt to", "write the age public key as backup.recipient");
        }
        if (encryption.equals(Optional.of(false)) && hasRecipient) {
            backup.wrong("encryption", "is false, and there is a recipient", "write true, or remove backup.recipient");
        }
        return recipient;
    }

    private static BackupSettings.Retention retention(YamlObject backup) {
        return new BackupSettings.Retention(
                backup.number("retention_count", 10, MOST_BACKUPS),
                Duration.ofDays(backup.number("retention_days", 30, MOST_DAYS)),
                backup.value("retention_space")
                        .flatMap(value -> value.as(
                                WrittenValue::size, "a size", "a whole number and B, kB, MB, GB or TB, such as 20GB"))
                        .orElse(SPACE));
    }
}

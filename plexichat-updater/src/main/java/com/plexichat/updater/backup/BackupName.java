package com.plexichat.updater.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a backup is called, such as {@code 20260102-030405_a.1.2-1}; names sort by time.
 *
 * @param time of its making, in whole seconds
 * @param version that was running
 */
record BackupName(Instant time, String version) {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]{0,99}");
    private static final String SEPARATOR = "_";
    private static final String PLAIN = ".tar.gz";
    private static final String ENCRYPTED = PLAIN + ".age";
    private static final String RECORD = ".json";

    BackupName {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS)) || year < 1 || year > 9999) {
            throw new IllegalArgumentException("a backup is named by a second");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("a backup is named by a version of letters, digits, dots and dashes");
        }
    }

    static BackupName of(Instant now, String version) {
        return new BackupName(now.truncatedTo(ChronoUnit.SECONDS), version);
    }

    /** Empty if the text is no name that {@link #id} gives. */
    static Optional<BackupName> parse(String id) {
        int end = id.indexOf(SEPARATOR);
        if (end < 0) {
            return Optional.empty();
        }
        try {
            Instant time = LocalDateTime.parse(id.substring(0, end), FORM).toInstant(ZoneOffset.UTC);
            return Optional.of(new BackupName(time, id.substring(end + 1)))
                    .filter(name -> name.id().equals(id));
        } catch (DateTimeParseException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** The name that a file of a backup is called by. */
    static Optional<BackupName> ofArchive(String file) {
        return without(file, ENCRYPTED).or(() -> without(file, PLAIN));
    }

    /** The name that the record of a backup is called by. */
    static Optional<BackupName> ofRecord(String file) {
        return without(file, RECORD);
    }

    private static Optional<BackupName> without(String file, String suffix) {
        return file.endsWith(suffix) ? parse(file.substring(0, file.length() - suffix.length())) : Optional.empty();
    }

    String id() {
        return FORM.format(time.atOffset(ZoneOffset.UTC)) + SEPARATOR + version;
    }

    String archive(boolean encrypted) {
        return id() + (encrypted ? ENCRYPTED : PLAIN);
    }

    String record() {
        return id() + RECORD;
    }
}

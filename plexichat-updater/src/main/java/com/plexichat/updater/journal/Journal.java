package com.plexichat.updater.journal;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The run of an installation that is on its way, or the last one. The file has two places that are written in turn and
 * never grow: a full disk cannot keep a run from going back, and what a power cut tore leaves the other place whole.
 */
public final class Journal {
    static final int PLACE = 8192;
    private static final int PLACES = 2;
    private static final int OWNER_ONLY = 0600;
    private static final int DIGITS = 64;

    private final Path file;
    private final Disk disk;

    public Journal(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** One place of the file, if it is whole. */
    private record Entry(int place, long number, RunRecord run) {}

    /** The run that the journal ends with; empty if there was none yet. */
    public Optional<RunRecord> last() {
        return newest().map(Entry::run);
    }

    /** Takes the room that the journal needs; to be done before anything is changed. */
    public void prepare() {
        if (!Files.exists(file)) {
            byte[] blank = new byte[PLACES * PLACE];
            Arrays.fill(blank, (byte) ' ');
            disk.write(file, blank, OWNER_ONLY);
        }
    }

    /** On disk when it returns. */
    public void write(RunRecord run) {
        Optional<Entry> former = newest();
        long number = former.map(Entry::number).orElse(0L) + 1;
        int place = former.map(entry -> (entry.place() + 1) % PLACES).orElse(0);
        disk.overwrite(file, (long) place * PLACE, ByteBuffer.wrap(bytes(RunRecordJson.write(number, run))));
    }

    private static byte[] bytes(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        byte[] line = (Sha256.of(text) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
        if (line.length > PLACE) {
            throw new IllegalArgumentException("an entry of the journal fits its place");
        }
        byte[] whole = Arrays.copyOf(line, PLACE);
        Arrays.fill(whole, line.length, PLACE, (byte) ' ');
        return whole;
    }

    private Optional<Entry> newest() {
        byte[] whole = Arrays.copyOf(content(), PLACES * PLACE);
        Optional<Entry> newest = Optional.empty();
        boolean isBlank = true;
        for (int place = 0; place < PLACES; place++) {
            byte[] part = Arrays.copyOfRange(whole, place * PLACE, (place + 1) * PLACE);
            String text = new String(part, StandardCharsets.UTF_8);
            isBlank &= text.isBlank() || text.chars().allMatch(letter -> letter == 0);
            Optional<Entry> entry = entry(place, text);
            if (entry.isPresent()
                    && (newest.isEmpty() || entry.get().number() > newest.get().number())) {
                newest = entry;
            }
        }
        if (newest.isEmpty() && !isBlank) {
            throw broken("neither of its two entries is whole", null);
        }
        return newest;
    }

    private Optional<Entry> entry(int place, String text) {
        int end = text.indexOf('\n');
        if (end <= DIGITS || text.charAt(DIGITS) != ' ') {
            return Optional.empty();
        }
        String json = text.substring(DIGITS + 1, end);
        if (!Sha256.of(json.getBytes(StandardCharsets.UTF_8)).hex().equals(text.substring(0, DIGITS))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Entry(place, RunRecordJson.number(json), RunRecordJson.read(json)));
        } catch (JsonException wrong) {
            throw broken(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException fresh) {
            return new byte[0];
        } catch (IOException failed) {
            throw broken("it cannot be read: " + failed.getMessage(), failed);
        }
    }

    private ReleaseException broken(String what, @Nullable Exception cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.INSTALLATION_BROKEN,
                        "the journal is broken: " + what,
                        file.toString(),
                        "keep the file, see which release \"current\" leads to and whether the service runs, then remove"
                                + " the file"),
                cause);
    }
}

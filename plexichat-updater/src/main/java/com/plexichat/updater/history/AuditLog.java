package com.plexichat.updater.history;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The log of all that was done to an installation: one JSON object per line, each with the digest of the line before it,
 * so that a line that was changed, removed from the middle or moved is found. Only one process at a time may append.
 */
public final class AuditLog {
    private static final Pattern NOT_ON_ONE_LINE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029 ]+");
    private static final int LONGEST = 1_000;
    private static final String HINT = "keep the file as evidence, and see who can write there";

    private final Path file;
    private final Secrets secrets;
    private final ReleaseLog log;

    /** @param secrets are kept out of what is written */
    public AuditLog(Path file, Secrets secrets, ReleaseLog log) {
        this.file = file;
        this.secrets = secrets;
        this.log = log;
    }

    /**
     * Writes an entry; it is on disk when this returns. An incomplete last line, which a power cut leaves, is kept beside
     * the log and told.
     *
     * @throws ReleaseException if the disk refuses
     */
    public void append(HistoryEntry entry) {
        HistoryLines lines = HistoryLines.read(file, (before, line) -> {});
        try {
            if (lines.rest() > 0) {
                Path kept = LogFile.setAside(file, lines.end());
                log.warned(torn("it was kept aside", "see what was being written: " + kept));
            }
            String line = new EntryJson(safe(entry), lines.chain().last()).line();
            LogFile.append(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the history cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "make room on the disk, and give this user the right to write there"),
                    failed);
        }
    }

    /**
     * Proves that each line follows the one before it. A change of the last line, or the lack of lines at the end, is only
     * seen by who noted the answer.
     *
     * @throws ReleaseException with each line that does not
     */
    public AuditChain verify() {
        return verify(AuditChain.EMPTY);
    }

    /**
     * Proves that too.
     *
     * @param warned is told of an incomplete last line in place of the log
     */
    public AuditChain verify(Consumer<Problem> warned) {
        return verify(AuditChain.EMPTY, warned);
    }

    /**
     * Proves that too, and that the log was once as noted.
     *
     * @throws ReleaseException with each line that does not follow, or if the noted part is not there any more
     */
    public AuditChain verify(AuditChain noted) {
        return verify(noted, log::warned);
    }

    private AuditChain verify(AuditChain noted, Consumer<Problem> warned) {
        Problems problems = new Problems();
        HistoryLines lines = HistoryLines.read(file, (before, line) -> {
            checkNoted(before, noted, problems);
            check(new String(line, StandardCharsets.UTF_8), before, problems);
        });
        AuditChain chain = lines.chain();
        checkNoted(chain, noted, problems);
        if (chain.length() < noted.length()) {
            problems.add(broken(
                    "it has " + Amounts.counted(chain.length(), "entry", "entries") + ", and had " + noted.length()));
        }
        problems.throwIfAny();
        if (lines.rest() > 0) {
            warned.accept(torn("it counts for nothing", "run the next upgrade as usual: it keeps that line aside"));
        }
        return chain;
    }

    private void checkNoted(AuditChain now, AuditChain noted, Problems problems) {
        if (now.length() == noted.length() && !now.equals(noted)) {
            problems.add(broken("line " + now.length() + " is not the one that was noted"));
        }
    }

    private void check(String line, AuditChain before, Problems problems) {
        String where = "line " + (before.length() + 1);
        try {
            if (!EntryJson.read(line, where).previous().equals(before.last())) {
                problems.add(broken(where + " does not follow the one before it: one of the two was changed, or moved,"
                        + " or lines between them are gone"));
            }
        } catch (JsonException broken) {
            problems.add(broken(String.valueOf(broken.getMessage())));
        }
    }

    private Problem broken(String what) {
        return new Problem(ProblemCode.AUDIT_BROKEN, "the history was changed: " + what, file.toString(), HINT);
    }

    private Problem torn(String what, String hint) {
        return new Problem(
                ProblemCode.AUDIT_BROKEN,
                "the last line of the history is incomplete, as after a power cut; " + what,
                file.toString(),
                hint);
    }

    /** What is cut or put on one line is masked before, since a part of a secret would not be known as one. */
    private HistoryEntry safe(HistoryEntry entry) {
        return new HistoryEntry(
                entry.id(),
                entry.kind(),
                entry.from(),
                entry.to(),
                entry.begun(),
                entry.ended(),
                entry.outcome(),
                onOneLine(secrets.masked(entry.who())),
                onOneLine(secrets.masked(entry.reason())));
    }

    private static String onOneLine(String text) {
        String line = NOT_ON_ONE_LINE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

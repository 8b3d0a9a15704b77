package com.plexichat.release.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks for what is sought in one file, in its bytes and in what is UTF-16 there; tells at its end, each thing once. */
final class FileScan extends OutputStream {
    /** A thing that is sought is told to whom it is for. */
    interface Telling {
        void found(AuditRule.Look look, String what, String where);
    }

    private final Sought sought;
    private final Telling telling;
    private final List<Tally> narrow;
    private final List<Tally> wide;
    private final long size;
    private List<OutputStream> scans = List.of();

    /** @param size how long the content is said to be */
    FileScan(Sought sought, long size, Telling telling) {
        this.sought = sought;
        this.telling = telling;
        this.narrow = tallies(() -> new Tally("at byte " + Tally.PLACE));
        this.wide = tallies(() -> new Tally("as UTF-16"));
        this.size = size;
    }

    private List<Tally> tallies(Supplier<Tally> made) {
        List<Tally> tallies = new ArrayList<>();
        for (int look = 0; look < sought.looks().size(); look++) {
            tallies.add(made.get());
        }
        return tallies;
    }

    private List<OutputStream> begin(byte[] bytes, int offset, int length) {
        ContentScan all = scan(size, narrow);
        return WideText.mayBeIn(bytes, offset, length)
                ? List.of(all, new WideText(scan(size / 2, wide)))
                : List.of(all);
    }

    private ContentScan scan(long length, List<Tally> tallies) {
        return new ContentScan(
                sought.anchors(),
                length,
                (mark, what, at) -> tallies.get(sought.ownerOf(mark)).note(what, at));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (scans.isEmpty()) {
            scans = begin(bytes, offset, length);
        }
        for (OutputStream scan : scans) {
            scan.write(bytes, offset, length);
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputStream scan : scans) {
            scan.close();
        }
        for (int look = 0; look < sought.looks().size(); look++) {
            AuditRule.Look owner = sought.looks().get(look);
            narrow.get(look).tell((what, where) -> telling.found(owner, what, where));
            wide.get(look).tell((what, where) -> telling.found(owner, what, where));
        }
    }
}

package com.plexichat.updater.history;

import com.plexichat.release.integrity.Sha256;

/**
 * How far a log has come; whoever notes it elsewhere can tell later that nothing up to there was cut off or written anew.
 *
 * @param length the number of its entries
 * @param last the digest of the last line; of zeros if there is none
 */
public record AuditChain(long length, Sha256 last) {
    /** That of a log without entries. */
    public static final AuditChain EMPTY = new AuditChain(0, new Sha256("0".repeat(64)));

    public AuditChain {
        if (length < 0) {
            throw new IllegalArgumentException("a log has no fewer entries than none");
        }
    }

    AuditChain after(byte[] line) {
        return new AuditChain(length + 1, Sha256.of(line));
    }
}

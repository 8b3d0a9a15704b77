package com.plexichat.release.http;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/** What has come of a file, and how to ask for the rest of it. */
final class ResumableFile {
    private static final int PARTIAL = 206;

    private final PartFile file;
    private final long most;
    private final LongConsumer received;
    private OptionalLong total = OptionalLong.empty();
    private String mark = "";

    ResumableFile(PartFile file, long most, LongConsumer received) {
        this.file = file;
        this.most = most;
        this.received = received;
    }

    /** Asks for the rest, of the same file if the server marks it (RFC 9110, 13.1.5 and 14.2); empty at the beginning. */
    Map<String, String> headers() {
        if (file.size() == 0) {
            return Map.of();
        }
        String range = "bytes=" + file.size() + "-";
        return mark.isEmpty() ? Map.of("Range", range) : Map.of("Range", range, "If-Range", mark);
    }

    /** An answer begins: with the rest of the file, or with the whole. */
    void begin(int status, HttpHeaders headers) throws IOException {
        if (status == PARTIAL) {
            goOn(headers.firstValue("Content-Range").orElse(""));
        } else {
            beginAnew();
            total = headers.firstValueAsLong("Content-Length");
            // A weak mark does not promise the same bytes.
            mark = headers.firstValue("ETag")
                    .filter(text -> text.startsWith("\""))
                    .orElse("");
            requireSize(total.orElse(0));
        }
    }

    private void goOn(String text) throws IOException {
        long bytes = file.size();
        boolean fits = bytes > 0
                && ContentRange.parse(text)
                        .filter(range -> range.isRestAfter(bytes))
                        .filter(range -> range.total() == total.orElse(range.total()))
                        .isPresent();
        if (!fits) {
            beginAnew();
            throw new IOException("the server goes on with another part than it was asked for");
        }
    }

    void append(ByteBuffer piece) throws IOException {
        requireSize(file.size() + piece.remaining());
        file.append(piece);
        received.accept(file.size());
    }

    private void requireSize(long bytes) throws UnfitAnswerException {
        if (bytes > most) {
            throw new UnfitAnswerException("the file has more than " + most + " bytes");
        }
    }

    void beginAnew() throws IOException {
        file.beginAnew();
    }

    /** An answer is over; that of a part may have been shorter than it said. */
    void end() throws IOException {
        if (total.isPresent() && file.size() != total.getAsLong()) {
            throw new IOException("the file ends after " + file.size() + " of " + total.getAsLong() + " bytes");
        }
    }
}

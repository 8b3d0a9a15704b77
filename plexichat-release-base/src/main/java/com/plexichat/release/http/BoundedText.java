package com.plexichat.release.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A body that is held in memory as UTF-8 text, unless it is too large. */
final class BoundedText implements ReceivedBody.Sink<String> {
    private final long most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundedText(long most) {
        this.most = most;
    }

    @Override
    public void take(ByteBuffer piece) throws UnfitAnswerException {
        if (piece.remaining() > most - bytes.size()) {
            throw new UnfitAnswerException("the answer has more than " + most + " bytes");
        }
        byte[] copy = new byte[piece.remaining()];
        piece.get(copy);
        bytes.writeBytes(copy);
    }

    @Override
    public String whole() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

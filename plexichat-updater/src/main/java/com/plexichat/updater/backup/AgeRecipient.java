package com.plexichat.updater.backup;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.List;

/** Whom backups are encrypted to (age-encryption.org/v1, X25519); only who has the identity can read them. */
final class AgeRecipient {
    private final RecipientStanzaWriter writer;

    private AgeRecipient(RecipientStanzaWriter writer) {
        this.writer = writer;
    }

    /**
     * @param text such as {@code age1…}
     * @throws IllegalArgumentException if it is no recipient
     */
    static AgeRecipient parse(String text) {
        try {
            return new AgeRecipient(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text));
        } catch (GeneralSecurityException | RuntimeException other) {
            throw new IllegalArgumentException("it is not the public key of an age identity", other);
        }
    }

    /** A stream whose bytes go encrypted to the other one, which is closed with it. */
    OutputStream encrypted(OutputStream out) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(out), List.of(writer)));
        } catch (GeneralSecurityException failed) {
            throw new IOException("it cannot be encrypted: " + failed.getMessage(), failed);
        }
    }
}

package com.plexichat.updater.backup;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Who can read encrypted backups; nothing that this says shows a key. */
final class AgeIdentity {
    private final List<RecipientStanzaReader> readers;

    private AgeIdentity(List<RecipientStanzaReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The identities of a file as age-keygen writes it, which may have comments. */
    static AgeIdentity read(Path file) {
        List<RecipientStanzaReader> readers = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String key = line.strip();
                if (!key.isEmpty() && !key.startsWith("#")) {
                    readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(key));
                }
            }
        } catch (IOException failed) {
            throw BackupProblems.unreadable(file, failed);
        } catch (GeneralSecurityException | RuntimeException other) {
            throw invalid(file); // without its cause, which may quote the key
        }
        if (readers.isEmpty()) {
            throw invalid(file);
        }
        return new AgeIdentity(readers);
    }

    private static RuntimeException invalid(Path file) {
        return BackupProblems.parameter(
                file.toString(), "it is no file of age identities", "name the file that age-keygen made");
    }

    /** A stream of the decrypted bytes of the other one, which is closed with it. */
    InputStream decrypted(InputStream in) throws IOException, GeneralSecurityException {
        return Channels.newInputStream(
                new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(in), readers));
    }
}

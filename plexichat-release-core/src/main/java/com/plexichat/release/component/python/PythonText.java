package com.plexichat.release.component.python;

import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that is held in memory, and is refused where it is larger than any that people write. */
final class PythonText {
    private static final int MOST_BYTES = 8 << 20;
    private static final String MARK = "\uFEFF";

    private PythonText() {}

    static String of(PackagedFile file) throws IOException, BrokenSourceException {
        return of(file.open());
    }

    /** @param content is closed */
    static String of(InputStream content) throws IOException, BrokenSourceException {
        try (content) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BrokenSourceException("the file is larger than " + (MOST_BYTES >> 20) + " MiB");
            }
            String text = new String(bytes, charset(bytes));
            return text.startsWith(MARK) ? text.substring(1) : text;
        }
    }

    /** As pip decodes a file by the mark at its begin: some shells of Windows write UTF-16. */
    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfffe
                ? StandardCharsets.UTF_16LE
                : mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}

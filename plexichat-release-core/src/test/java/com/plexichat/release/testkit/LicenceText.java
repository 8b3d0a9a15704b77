package com.plexichat.release.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts of licences by SPDX, which CycloneDX's library brings along. */
public final class LicenceText {
    private LicenceText() {}

    public static String text(String id) {
        try (InputStream file =
                Objects.requireNonNull(LicenceText.class.getResourceAsStream("/licenses/" + id + ".txt"), id)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(id, unreadable);
        }
    }
}

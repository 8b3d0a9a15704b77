package com.plexichat.release.component.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules that Python itself brings, of every version from 3.8 on ({@code sys.stdlib_module_names}). */
final class StandardLibrary {
    private final Set<String> names;

    StandardLibrary() {
        try (InputStream list =
                Objects.requireNonNull(StandardLibrary.class.getResourceAsStream("standard-library.txt"))) {
            names = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT).replace('-', '_'));
    }
}

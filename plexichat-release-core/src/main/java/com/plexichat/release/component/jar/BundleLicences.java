package com.plexichat.release.component.jar;

import com.plexichat.release.licence.DeclaredLicence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Bundle-License}: OSGi Core 8, section 3.2.1.10, and the plain names that many write instead. */
final class BundleLicences {
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*+\"[^\"]*+\")*+[^\"]*+$)");
    private static final Pattern SEMICOLON = Pattern.compile(";(?=(?:[^\"]*+\"[^\"]*+\")*+[^\"]*+$)");

    /** A header of a manifest; a longer one lists no licences. */
    private static final int LONGEST = 4096;

    private BundleLicences() {}

    static List<DeclaredLicence> read(String header) {
        if (header.length() > LONGEST) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        for (String each : COMMA.split(header, -1)) {
            // "Apache License, Version 2.0" is one name.
            if (!clauses.isEmpty() && each.strip().toLowerCase(Locale.ROOT).startsWith("version")) {
                clauses.add(clauses.remove(clauses.size() - 1) + "," + each);
            } else {
                clauses.add(each);
            }
        }
        return clauses.stream()
                .flatMap(each -> licence(each).stream())
                .distinct()
                .toList();
    }

    private static Optional<DeclaredLicence> licence(String clause) {
        String[] parts = SEMICOLON.split(clause, -1);
        String first = plain(parts[0]);
        Optional<String> link = Optional.empty();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("link=")) {
                link = Optional.of(plain(part.substring("link=".length())));
            }
        }
        boolean address = first.startsWith("http://") || first.startsWith("https://");
        if (first.isEmpty() || first.equals("<<EXTERNAL>>")) {
            return Optional.empty();
        }
        return Optional.of(
                address
                        ? new DeclaredLicence(Optional.empty(), Optional.of(first))
                        : new DeclaredLicence(Optional.of(first), link));
    }

    private static String plain(String text) {
        return text.replace("\"", "").strip();
    }
}

package com.plexichat.release.component.jar;

import com.plexichat.release.licence.DeclaredLicence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Bundle-License}: OSGi Core 8, section 3.2.1.10, and the plain names that many write instead. */
final class BundleLicences {
    private static final Pattern LINK = Pattern.compile("\\s*+link\\s*+=(.*)", Pattern.DOTALL);

    /** "Apache License, Version 2.0" is one name. */
    private static final Pattern VERSION = Pattern.compile("\\s*(?i:version\\b|v\\.?\\s?[0-9])");

    /** A header of a manifest; a longer one lists no licences. */
    private static final int LONGEST = 4096;

    private BundleLicences() {}

    static List<DeclaredLicence> read(String header) {
        if (header.length() > LONGEST) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        for (String each : split(header, ',')) {
            if (!clauses.isEmpty() && VERSION.matcher(each).lookingAt()) {
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
        List<String> parts = split(clause, ';');
        String first = plain(parts.get(0));
        Optional<String> link = Optional.empty();
        for (String part : parts.subList(1, parts.size())) {
            Matcher attribute = LINK.matcher(part);
            if (attribute.matches()) {
                link = Optional.of(plain(attribute.group(1)));
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

    /** At a sign that stands in no quotes and no brackets. */
    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            quoted ^= character == '"';
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == sign && !quoted && depth <= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String plain(String text) {
        return text.replace("\"", "").strip();
    }
}

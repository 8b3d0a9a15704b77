package com.plexichat.release.component.python;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dependency as PEP 508 writes it: {@code chat[web] >=1,<2 ; python_version < "3.12"}.
 *
 * @param extras what it is to bring beside itself
 * @param specifier what versions will do, such as {@code >=1,<2}; empty for any
 * @param address where it is fetched from, in the place of a version
 * @param marker the environments that need it
 */
record Requirement(
        String name, List<String> extras, String specifier, Optional<String> address, Optional<String> marker) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Pattern FORM = Pattern.compile("(" + NAME + ")\\s*(?:\\[([^\\]]*)]\\s*)?(.*)", Pattern.DOTALL);

    /** PEP 440: exactly one version; a wildcard means many. */
    private static final Pattern PIN = Pattern.compile("={2,3}\\s*([A-Za-z0-9][A-Za-z0-9.!+_-]*)");

    /** The begin of an address or of a path. */
    private static final Pattern WHERE = Pattern.compile("^\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:|[./~]"
            + "|[^\\s@;]*\\.(?:whl|zip|tar\\.(?:gz|bz2|xz))(?=[\\s@;]|$)|[^\\s@;<>=!~(\\[]+[/\\\\])");

    private static final Pattern ELSEWHERE =
            Pattern.compile("^\\s*(?!(?i:(?:[a-z]+\\+)?file:))[A-Za-z][A-Za-z0-9+.-]*://");

    private static final Pattern EGG = Pattern.compile("[#&]egg=(" + NAME + ")");
    private static final Pattern WHEEL =
            Pattern.compile("(?:^|[/\\\\])([A-Za-z0-9_.]+)-([A-Za-z0-9_.!+]+)-[^/\\\\]+\\.whl(?:$|[?#])");

    private static final Pattern SPECIFIER = Pattern.compile("(?:~=|===?|!=|<=?|>=?)\\s*[^\\s,()]+");

    Requirement {
        extras = List.copyOf(extras);
    }

    /** One without extras. */
    Requirement(String name, String specifier, Optional<String> address, Optional<String> marker) {
        this(name, List.of(), specifier, address, marker);
    }

    /** Whether a package can have the name (PEP 508, "Names"). */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Whether it is an address or a path, which need not name a package. */
    static boolean isPlace(String text) {
        return WHERE.matcher(text).find();
    }

    /** Whether it is an address of another machine. */
    static boolean isElsewhere(String text) {
        return ELSEWHERE.matcher(text).find();
    }

    /** The requirement; empty if the text is none, or a place without a name. */
    static Optional<Requirement> parse(String text) {
        return isPlace(text) ? ofAddress(text) : ofName(text);
    }

    /** What is fetched from an address or a folder has its name in that: as a fragment, or as a wheel has it (PEP 427). */
    private static Optional<Requirement> ofAddress(String text) {
        String[] parts = address(text);
        String address = parts[0].strip();
        Matcher egg = EGG.matcher(address);
        if (egg.find()) {
            return Optional.of(new Requirement(egg.group(1), "", Optional.of(address), second(parts)));
        }
        return wheel(address)
                .map(wheel -> new Requirement(wheel.group(1), pin(wheel), Optional.of(address), second(parts)));
    }

    /** What the address of a wheel says; it may have a "+" written as an escape. */
    private static Optional<Matcher> wheel(String address) {
        Matcher wheel = WHEEL.matcher(address.replace("%2B", "+").replace("%2b", "+"));
        return wheel.find() ? Optional.of(wheel) : Optional.empty();
    }

    private static String pin(Matcher wheel) {
        return "==" + wheel.group(2);
    }

    /** The address, and what stands behind a semicolon that ends it. */
    private static String[] address(String text) {
        for (int at = text.indexOf(';'); at > 0; at = text.indexOf(';', at + 1)) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return new String[] {text.substring(0, at), text.substring(at + 1)};
            }
        }
        return new String[] {text};
    }

    private static Optional<Requirement> ofName(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        List<String> extras = extras(form.group(2));
        String rest = form.group(3);
        if (rest.startsWith("@")) {
            String[] parts = address(rest.substring(1));
            String address = parts[0].strip();
            String pin = wheel(address).map(Requirement::pin).orElse("");
            return Optional.of(new Requirement(form.group(1), extras, pin, Optional.of(address), second(parts)));
        }
        String[] parts = rest.split(";", 2);
        String specifier = parts[0].strip();
        if (specifier.startsWith("(") && specifier.endsWith(")")) {
            specifier = specifier.substring(1, specifier.length() - 1).strip();
        }
        return isSpecifier(specifier)
                ? Optional.of(new Requirement(form.group(1), extras, specifier, Optional.empty(), second(parts)))
                : Optional.empty();
    }

    private static List<String> extras(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static boolean isSpecifier(String text) {
        return text.isEmpty()
                || Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .allMatch(part -> SPECIFIER.matcher(part).matches());
    }

    private static Optional<String> second(String[] parts) {
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(parts[1].strip()).filter(text -> !text.isEmpty());
    }

    /** The one version that will do; empty for a range, and for any. */
    Optional<String> pinned() {
        return Arrays.stream(specifier.split(",", -1))
                .map(String::strip)
                .map(PIN::matcher)
                .filter(Matcher::matches)
                .map(pin -> pin.group(1))
                .findFirst();
    }
}

package com.plexichat.release.version;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version of a form that is read and ordered, since old releases have it, and never given to a new one. */
public final class LegacyVersion implements Comparable<LegacyVersion> {
    /** The forms, each with an order of its own; between two forms it is only that of this list. */
    public enum Form {
        /** {@code staging-13}, {@code build-44}: ordered by number. */
        NUMBERED("(?<name>staging-|build-)(?<a>N)"),
        /** {@code v1.2-100}: major, minor and build. */
        MINOR_BUILD("v?(?<a>N)\\.(?<b>N)-(?<c>N)"),
        /** {@code v1.0.0-alpha.1}: Semantic Versioning 2.0.0, with or without a {@code v}. */
        SEMANTIC("v?(?<a>N)\\.(?<b>N)\\.(?<c>N)(?:-(?<pre>I(?:\\.I)*+))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*+)?");

        private static final String NUMBER = "(?:0|[1-9][0-9]*)";
        private static final String IDENTIFIER = "(?:" + NUMBER + "|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";

        private final String expression;

        Form(String expression) {
            this.expression = expression;
        }

        private Pattern pattern() {
            return Pattern.compile(expression.replace("N", NUMBER).replace("I", IDENTIFIER));
        }
    }

    private record Reader(Form form, Pattern pattern) {}

    private static final List<Reader> READERS = List.of(Form.values()).stream()
            .map(form -> new Reader(form, form.pattern()))
            .toList();

    /** By the number of digits first, since there are no leading zeros; a number may be longer than any type. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Comparator<LegacyVersion> ORDER = Comparator.comparing(LegacyVersion::form)
            .thenComparing(version -> version.numbers, LegacyVersion::compareNumbers)
            .thenComparing(version -> version.preRelease, LegacyVersion::comparePreReleases);

    private final Form form;
    private final String text;
    private final List<String> numbers;
    private final List<String> preRelease;

    private LegacyVersion(Form form, String text, List<String> numbers, List<String> preRelease) {
        this.form = form;
        this.text = text;
        this.numbers = numbers;
        this.preRelease = preRelease;
    }

    /** The version that a text names; empty if it has none of the forms. */
    public static Optional<LegacyVersion> parse(String text) {
        return READERS.stream().flatMap(reader -> read(reader, text).stream()).findFirst();
    }

    private static Optional<LegacyVersion> read(Reader reader, String text) {
        Matcher parts = reader.pattern().matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean numbered = reader.form() == Form.NUMBERED;
        return Optional.of(new LegacyVersion(
                reader.form(),
                text.startsWith("v") ? text.substring(1) : text,
                numbered ? List.of(parts.group("a")) : List.of(parts.group("a"), parts.group("b"), parts.group("c")),
                reader.form() == Form.SEMANTIC ? identifiers(parts.group("pre")) : List.of()));
    }

    private static List<String> identifiers(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\\.", -1));
    }

    public Form form() {
        return form;
    }

    /** The text without a leading {@code v}. */
    public String text() {
        return text;
    }

    /** The order inside a form; two texts may be of the same rank, such as those that differ after {@code +}. */
    @Override
    public int compareTo(LegacyVersion other) {
        return ORDER.compare(this, other);
    }

    private static int compareNumbers(List<String> ours, List<String> others) {
        for (int i = 0; i < ours.size(); i++) {
            int order = BY_NUMBER.compare(ours.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Semantic Versioning 2.0.0, 11.3 and 11.4: none is the highest; identifiers one by one, then their number. */
    private static int comparePreReleases(List<String> ours, List<String> others) {
        if (ours.isEmpty() || others.isEmpty()) {
            return Boolean.compare(ours.isEmpty(), others.isEmpty());
        }
        for (int i = 0; i < Math.min(ours.size(), others.size()); i++) {
            int order = compareIdentifiers(ours.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.size(), others.size());
    }

    /** Semantic Versioning 2.0.0, 11.4.1 to 11.4.3: numbers by value and below words, words by their letters. */
    private static int compareIdentifiers(String ours, String other) {
        boolean number = isNumber(ours);
        return number == isNumber(other)
                ? (number ? BY_NUMBER : Comparator.<String>naturalOrder()).compare(ours, other)
                : Boolean.compare(isNumber(other), number);
    }

    private static boolean isNumber(String identifier) {
        return identifier.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegacyVersion version && version.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

package com.plexichat.updater.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms that values are written in; each is empty for a text that has another. */
final class WrittenValue {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})([smhd])");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6}) ?([kMGT]?)B");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int LONGEST_ADDRESS = 2048;

    private WrittenValue() {}

    static Optional<Integer> number(String text, int most) {
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= most);
    }

    /** As {@code 90s}, {@code 5m}, {@code 2h} or {@code 30d}. */
    static Optional<Duration> duration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(parts.group(1));
        return Optional.of(
                switch (parts.group(2)) {
                    case "s" -> Duration.ofSeconds(count);
                    case "m" -> Duration.ofMinutes(count);
                    case "h" -> Duration.ofHours(count);
                    default -> Duration.ofDays(count);
                });
    }

    /** Bytes, as {@code 20GB} or {@code 20 GB}: a thousand of each unit make the next. */
    static Optional<Long> size(String text) {
        Matcher parts = SIZE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long bytes = Long.parseLong(parts.group(1));
        for (int step = "kMGT".indexOf(parts.group(2)) + (parts.group(2).isEmpty() ? 0 : 1); step > 0; step--) {
            bytes *= 1000;
        }
        return Optional.of(bytes).filter(positive -> positive > 0);
    }

    /** Absolute, and said in the shortest way. */
    static Optional<Path> path(String text) {
        if (!text.startsWith("/") || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        Path path = Path.of(text);
        return Optional.of(path).filter(plain -> plain.equals(plain.normalize()));
    }

    /** With http or https, a host and no password. */
    static Optional<URI> address(String text) {
        if (text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            boolean isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            boolean isPlain = address.getRawUserInfo() == null && address.getRawFragment() == null;
            return Optional.of(address).filter(named -> isWeb && isPlain && named.getHost() != null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** An address that a token may be sent to, without a slash at its end: over https, or to this machine. */
    static Optional<URI> server(String text) {
        return address(text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                .filter(server -> "https".equals(server.getScheme()) || LOOPBACK.contains(server.getHost()))
                .filter(server -> server.getRawQuery() == null);
    }

    static Optional<String> matching(Pattern form, String text) {
        return Optional.of(text).filter(form.asMatchPredicate());
    }
}

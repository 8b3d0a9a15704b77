package com.plexichat.release.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code majorLETTERminor}, such as {@code 0a1}. */
record CompactScheme() implements VersionScheme {
    private static final Pattern FORM = Pattern.compile("(?<major>N)(?<letter>[abr])(?<minor>N)TAIL"
            .replace("N", VersionText.NUMBER)
            .replace("TAIL", VersionText.TAIL));

    private static final Pattern NEAR_MISS = Pattern.compile(
            "v?(?<major>N)[.-]?(?<letter>[abr])[.-]?(?<minor>N)".replace("N", "\\d{1,9}"), Pattern.CASE_INSENSITIVE);

    @Override
    public String form() {
        return "major, letter, minor such as 0a1";
    }

    @Override
    public Optional<Version> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(VersionText.version(this, parts, false)) : Optional.empty();
    }

    @Override
    public String print(Version version) {
        return "" + version.major() + version.channel().letter() + version.minor();
    }

    @Override
    public Optional<Version> suggest(String nearMiss) {
        Matcher parts = NEAR_MISS.matcher(nearMiss.strip());
        return parts.matches() ? Optional.of(VersionText.plain(this, parts, 0)) : Optional.empty();
    }
}

package com.plexichat.release.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code letter.major.minor-build}, such as {@code a.1.2-1}: the default scheme. */
record DottedScheme() implements VersionScheme {
    private static final Pattern FORM = Pattern.compile("(?<letter>[abr])\\.(?<major>N)\\.(?<minor>N)-(?<build>N)TAIL"
            .replace("N", VersionText.NUMBER)
            .replace("TAIL", VersionText.TAIL));

    private static final Pattern NEAR_MISS = Pattern.compile(
            "v?(?<letter>[abr])\\.?(?<major>N)\\.(?<minor>N)(?:[-._](?<build>N))?".replace("N", "\\d{1,9}"),
            Pattern.CASE_INSENSITIVE);

    @Override
    public String form() {
        return "letter.major.minor-build such as a.1.2-1";
    }

    @Override
    public Optional<Version> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(VersionText.version(this, parts, true)) : Optional.empty();
    }

    @Override
    public String print(Version version) {
        return version.channel().letter() + "." + version.major() + "." + version.minor() + "-" + version.build();
    }

    @Override
    public Optional<Version> suggest(String nearMiss) {
        Matcher parts = NEAR_MISS.matcher(nearMiss.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int build = parts.group("build") == null ? 1 : Integer.parseInt(parts.group("build"));
        return Optional.of(VersionText.plain(this, parts, build));
    }
}

package com.plexichat.release.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code letter.major.minor-build}, such as {@code a.1.2-1}: the default scheme. */
final class DottedScheme implements VersionScheme {
    private static final Pattern NEAR_MISS =
            VersionText.nearMiss("v?(?<letter>[abr])\\.?(?<major>N)\\.(?<minor>N)(?:[-._](?<build>N))?");

    private final LetteredSteps steps = new LetteredSteps(this, 0, 1);

    @Override
    public String name() {
        return "dotted";
    }

    @Override
    public String form() {
        return "letter.major.minor-build such as a.1.2-1";
    }

    @Override
    public Optional<Version> parse(String text) {
        VersionScanner in = new VersionScanner(text);
        Channel channel = in.channel();
        in.expect(".");
        return afterLetter(in, channel);
    }

    @Override
    public String print(Version version) {
        return version.channel().letter() + "." + version.major() + "." + version.minor() + "-" + version.build();
    }

    @Override
    public Optional<Version> parseOldSpelling(String text) {
        VersionScanner in = new VersionScanner(text);
        in.skip("v");
        Channel channel = in.channel();
        in.skip(".");
        return afterLetter(in, channel);
    }

    private Optional<Version> afterLetter(VersionScanner in, Channel channel) {
        int major = in.number();
        in.expect(".");
        int minor = in.number();
        in.expect("-");
        int build = in.number();
        return in.versionWithTail(this, channel, major, minor, build);
    }

    @Override
    public Optional<Version> suggest(String nearMiss) {
        return VersionText.read(NEAR_MISS, nearMiss.strip(), this::plain);
    }

    @Override
    public Step smallestStep() {
        return Step.BUILD;
    }

    @Override
    public Optional<Version> next(Version current, Step step) {
        return steps.after(current, step);
    }

    private Version plain(Matcher parts) {
        return new Version(
                this,
                VersionText.channel(parts),
                VersionText.number(parts, "major"),
                VersionText.number(parts, "minor"),
                parts.group("build") == null ? 1 : VersionText.number(parts, "build"),
                "",
                "");
    }

    @Override
    public String toString() {
        return name();
    }
}

package com.plexichat.release.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code majorLETTERminor}, such as {@code 0a1}. */
final class CompactScheme implements VersionScheme {
    private static final Pattern NEAR_MISS = VersionText.nearMiss("v?(?<major>N)[.-]?(?<letter>[abr])[.-]?(?<minor>N)");

    private final LetteredSteps steps = new LetteredSteps(this, 1, 0);

    @Override
    public String name() {
        return "compact";
    }

    @Override
    public String form() {
        return "major, letter, minor such as 0a1";
    }

    @Override
    public Optional<Version> parse(String text) {
        return read(new VersionScanner(text));
    }

    @Override
    public String print(Version version) {
        return "" + version.major() + version.channel().letter() + version.minor();
    }

    @Override
    public Optional<Version> parseOldSpelling(String text) {
        VersionScanner in = new VersionScanner(text);
        in.expect("v");
        return read(in);
    }

    private Optional<Version> read(VersionScanner in) {
        int major = in.number();
        Channel channel = in.channel();
        int minor = in.number();
        return in.versionWithTail(this, channel, major, minor, 0);
    }

    @Override
    public Optional<Version> suggest(String nearMiss) {
        return VersionText.read(NEAR_MISS, nearMiss.strip(), this::plain);
    }

    @Override
    public Step smallestStep() {
        return Step.MINOR;
    }

    @Override
    public Optional<Version> next(Version current, Step step) {
        return step == Step.BUILD ? Optional.empty() : steps.after(current, step);
    }

    @Override
    public boolean holds(Version version) {
        return version.build() == 0;
    }

    private Version plain(Matcher parts) {
        return new Version(
                this,
                VersionText.channel(parts),
                VersionText.number(parts, "major"),
                VersionText.number(parts, "minor"),
                0,
                "",
                "");
    }

    @Override
    public String toString() {
        return name();
    }
}

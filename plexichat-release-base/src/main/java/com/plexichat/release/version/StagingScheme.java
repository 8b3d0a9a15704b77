package com.plexichat.release.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code staging-run}, such as {@code staging-13}: every run of a pipeline, always a pre-release. */
final class StagingScheme implements VersionScheme {
    private static final Pattern NEAR_MISS = VersionText.nearMiss("v?staging[-._ ]?(?<build>N)");

    @Override
    public String name() {
        return "staging";
    }

    @Override
    public String form() {
        return "staging and the number of the run such as staging-13";
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public Optional<Version> parse(String text) {
        VersionScanner in = new VersionScanner(text);
        in.expect("staging-");
        int run = in.number();
        return in.version(this, Channel.ALPHA, 0, 0, run);
    }

    @Override
    public String print(Version version) {
        return "staging-" + version.build();
    }

    /** None: pipelines made these names, and never misspelt them. */
    @Override
    public Optional<Version> parseOldSpelling(String text) {
        return Optional.empty();
    }

    @Override
    public Optional<Version> suggest(String nearMiss) {
        return VersionText.read(NEAR_MISS, nearMiss.strip(), this::version);
    }

    @Override
    public Step smallestStep() {
        return Step.BUILD;
    }

    @Override
    public boolean holds(Version version) {
        return version.channel() == Channel.ALPHA
                && version.major() == 0
                && version.minor() == 0
                && version.qualifier().isEmpty()
                && version.buildId().isEmpty();
    }

    @Override
    public Optional<Version> ofRun(String number) {
        return parse("staging-" + number);
    }

    @Override
    public Optional<Version> next(Version current, Step step) {
        return step == Step.BUILD
                ? VersionText.following(this, Channel.ALPHA, 0, 0, current.build() + 1)
                : Optional.empty();
    }

    private Version version(Matcher parts) {
        return new Version(this, Channel.ALPHA, 0, 0, VersionText.number(parts, "build"), "", "");
    }

    @Override
    public String toString() {
        return name();
    }
}

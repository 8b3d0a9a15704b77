package com.plexichat.release.version;

import java.util.Optional;

/** One form of versions: how its texts are read, printed, mended and followed. There is one instance of each. */
public interface VersionScheme {
    /** The name that a project chooses it by. */
    String name();

    /** The form in words, with an example. */
    String form();

    /** True if its texts are versions only in a project that chose it; elsewhere they are legacy. */
    default boolean needsChoice() {
        return false;
    }

    /** The version that a text in this form names; empty for any other text. */
    Optional<Version> parse(String text);

    /** The canonical text without qualifier and build identifier. */
    String print(Version version);

    /** The version that an old tag names whose form was never right but is clear; empty for any other text. */
    Optional<Version> parseOldSpelling(String text);

    /** The version that the writer of a text almost in this form meant. */
    Optional<Version> suggest(String nearMiss);

    /** The step that is meant where none is named. */
    Step smallestStep();

    /** True if the parts of a version all appear in its text. */
    default boolean holds(Version version) {
        return true;
    }

    /** The version of a pipeline's run; empty in schemes whose versions people give. */
    default Optional<Version> ofRun(String number) {
        return Optional.empty();
    }

    /** True if a run of CI gives the version: what files name then is the version that is worked on. */
    default boolean isOfRuns() {
        return ofRun("1").isPresent();
    }

    /** The version one step on, without qualifier and build identifier; empty if the step makes no sense here. */
    Optional<Version> next(Version current, Step step);
}

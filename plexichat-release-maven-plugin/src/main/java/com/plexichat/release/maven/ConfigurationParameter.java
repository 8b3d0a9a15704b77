package com.plexichat.release.maven;

import com.plexichat.release.audit.SafeSetting;
import com.plexichat.release.json.JsonException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <configuration>} of {@code <configurations>}: what a value in a JSON file of the package has to be, or not. */
public final class ConfigurationParameter {
    private static final String WHERE = "<configurations>";

    /** The file's path in the package. */
    @Parameter(required = true)
    private @Nullable String file;

    /** The JSON pointer of the value, such as /server/debug. */
    @Parameter(required = true)
    private @Nullable String pointer;

    /** The value that it has to have, as JSON: false is a truth value, "false" a string. */
    @Parameter
    private @Nullable String expect;

    /** The value that it must not have, as JSON. */
    @Parameter
    private @Nullable String forbid;

    SafeSetting setting() {
        String itsFile = PlexichatMojo.text(file)
                .orElseThrow(() -> PlexichatMojo.invalid(
                        "a <configuration> has no <file>", WHERE, "name its path in the package: config/config.json"));
        String itsPointer = PlexichatMojo.text(pointer)
                .orElseThrow(() -> PlexichatMojo.invalid(
                        "the <configuration> of " + itsFile + " has no <pointer>",
                        WHERE,
                        "name the value: /server/debug"));
        String name = "the <configuration> of \"" + itsPointer + "\" in " + itsFile;
        Optional<String> expected = PlexichatMojo.text(expect);
        Optional<String> forbidden = PlexichatMojo.text(forbid);
        if (expected.isPresent() == forbidden.isPresent()) {
            throw PlexichatMojo.invalid(
                    name + " has " + (expected.isPresent() ? "both" : "none") + " of <expect> and <forbid>",
                    WHERE,
                    "say by one of them what the value has to be, or must not be");
        }
        try {
            return new SafeSetting(itsFile, itsPointer, expected, forbidden);
        } catch (JsonException wrong) {
            throw PlexichatMojo.invalid(
                    name + ": " + wrong.getMessage(),
                    WHERE,
                    "begin the pointer with /, and write the value as JSON: a string has its quotes");
        }
    }
}

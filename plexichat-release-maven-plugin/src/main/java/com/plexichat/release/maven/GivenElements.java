package com.plexichat.release.maven;

import com.plexichat.release.problem.ReleaseException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a parameter that has several of them.
 *
 * @param where the parameter, such as {@code <waivers>}
 * @param name what the elements are of, in a message
 */
record GivenElements(String where, String name) {
    /** @throws ReleaseException if it is missing or blank */
    String needed(@Nullable String given, String element, String example) {
        return PlexichatMojo.text(given)
                .orElseThrow(() -> PlexichatMojo.invalid(
                        name + " has no <" + element + ">", where, "give it one, such as " + example));
    }

    /** @throws ReleaseException if it is no day */
    LocalDate day(String given, String element) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException wrong) {
            throw PlexichatMojo.invalid(
                    "the <" + element + "> of " + name + ", \"" + given + "\", is no day",
                    where,
                    "write it as 2027-03-31");
        }
    }
}

package com.plexichat.release.bump;

import com.plexichat.release.manifest.VersionFile;
import com.plexichat.release.manifest.VersionFileText;
import com.plexichat.release.place.FoundVersion;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a version into the texts of files.
 *
 * @param current the version that every place names until now
 * @param problems takes every place that is not there exactly once, or says something else
 */
record FileBump(Version current, Version next, Instant date, List<VersionPlace> places, Problems problems) {
    String changed(String file, String text) {
        String changed = file.equals(VersionFile.FILE_NAME)
                ? attempted(text, each -> VersionFileText.with(next, date, each, file))
                : text;
        for (VersionPlace place : places) {
            if (place.file().equals(file) && problems.attempt(() -> required(place, text)) != null) {
                changed = attempted(changed, each -> replaced(place, each));
            }
        }
        return changed;
    }

    private String attempted(String text, UnaryOperator<String> change) {
        String changed = problems.attempt(() -> change.apply(text));
        return changed == null ? text : changed;
    }

    /** A place may be written already: one that is a key of {@code version.json} is. */
    private String replaced(VersionPlace place, String text) {
        FoundVersion found = place.find(text);
        return found.text().equals(next.text())
                ? text
                : text.substring(0, found.start()) + found.written().apply(next.text()) + text.substring(found.end());
    }

    /** What says something else may be no version at all, and is not overwritten. */
    private FoundVersion required(VersionPlace place, String text) {
        FoundVersion found = place.find(text);
        if (!current.isNamedBy(found.text())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.VERSION_DISAGREES,
                    "it says \"" + found.text() + "\", the project says " + current,
                    place.file(),
                    "make them agree, or mend the place in <versionPlaces>"));
        }
        return found;
    }
}

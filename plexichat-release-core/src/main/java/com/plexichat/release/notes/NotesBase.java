package com.plexichat.release.notes;

import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.problem.NearestName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionReader;
import java.util.List;
import java.util.Optional;

/**
 * The release that notes tell the changes since.
 *
 * @param release empty where everything is told
 * @param why it is this one, in the words of the log
 * @param jumpedOver the releases in between whose notes a reader has not seen, in ascending order
 */
public record NotesBase(Optional<ReleaseTag> release, String why, List<Version> jumpedOver) {
    private static final String PARAMETER = "plexichat.since";

    public NotesBase {
        jumpedOver = List.copyOf(jumpedOver);
    }

    /**
     * The release before, by the rule of channels, or the one that is asked for.
     *
     * @throws ReleaseException if that is not a release before this version
     */
    public static NotesBase of(Version version, ReleaseTags tags, Optional<String> since) {
        return since.map(text -> asked(text, version, tags))
                .orElseGet(() -> new NotesBase(
                        BaseRelease.of(version, tags),
                        "the greatest lower version that the channel may follow",
                        List.of()));
    }

    /** The base, and the rule that chose it. */
    public String told() {
        return release.map(base -> base.version() + ", " + why).orElse("the beginning");
    }

    private static NotesBase asked(String since, Version version, ReleaseTags tags) {
        ReleaseTag base = VersionReader.ofProject(version.scheme())
                .read(since)
                .version()
                .filter(each -> each.scheme().equals(version.scheme()))
                .flatMap(tags::of)
                .orElseThrow(() -> unknown(since, tags));
        if (base.version().compareTo(version) >= 0) {
            throw invalid(
                    "version " + base.version() + " is not lower than " + version + ", which is released",
                    "name a release before it");
        }
        List<Version> between = tags.releases().subMap(base.version(), false, version, false).keySet().stream()
                .filter(each -> version.channel().mayFollow(each.channel()))
                .toList();
        return new NotesBase(Optional.of(base), "as " + PARAMETER + " says", between);
    }

    private static ReleaseException unknown(String since, ReleaseTags tags) {
        List<String> known =
                tags.releases().keySet().stream().map(Version::text).toList();
        return invalid(
                "there is no release \"" + since + "\"",
                known.isEmpty()
                        ? "leave it out: nothing was released yet"
                        : "name one that has a tag, such as " + NearestName.of(since, known));
    }

    private static ReleaseException invalid(String what, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, PARAMETER, hint));
    }
}

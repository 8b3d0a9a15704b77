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
        Optional<Version> asked = VersionReader.ofProject(version.scheme())
                .read(since)
                .version()
                .filter(each -> each.scheme().equals(version.scheme()));
        asked.filter(each -> each.compareTo(version) >= 0).ifPresent(late -> {
            throw invalid(
                    late.compareTo(version) == 0
                            ? "version " + version + " is the one that is released"
                            : "version " + late + " is not lower than " + version + ", which is released",
                    lower(version, tags)
                            .map(before -> "name a release before it, such as " + before)
                            .orElse("leave it out: no release before it has a tag"));
        });
        ReleaseTag base = asked.flatMap(tags::of).orElseThrow(() -> unknown(since, asked, version, tags));
        List<Version> between = tags.releases().subMap(base.version(), false, version, false).keySet().stream()
                .filter(each -> version.channel().mayFollow(each.channel()))
                .toList();
        return new NotesBase(Optional.of(base), "as " + PARAMETER + " says", between);
    }

    /** A version is near to those beside it in their order, any other text to what has its letters. */
    private static ReleaseException unknown(String since, Optional<Version> asked, Version version, ReleaseTags tags) {
        List<String> known = tags.releases().headMap(version, false).keySet().stream()
                .map(Version::text)
                .toList();
        return invalid(
                "there is no release \"" + since + "\"",
                known.isEmpty()
                        ? "leave it out: no release before " + version + " has a tag"
                        : "name one that has a tag, such as "
                                + asked.flatMap(each -> lower(each, tags))
                                        .map(Version::text)
                                        .orElseGet(
                                                () -> asked.isPresent() ? known.get(0) : NearestName.of(since, known)));
    }

    private static Optional<Version> lower(Version version, ReleaseTags tags) {
        return Optional.ofNullable(tags.releases().lowerKey(version));
    }

    private static ReleaseException invalid(String what, String hint) {
        return new ReleaseException(new Problem(ProblemCode.PARAMETER_INVALID, what, PARAMETER, hint));
    }
}

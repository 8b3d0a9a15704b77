package com.plexichat.release.bump;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is done in git after the files of a bump are written. A push implies a tag, and a tag a commit.
 *
 * @param signs whether the tag is signed by the user's git
 * @param message of the commit, in which {@code {version}} stands for the version
 * @param releaseName the message of the tag, which names the release; the version itself if it is empty
 */
public record GitSteps(
        boolean commits, boolean tags, boolean signs, boolean pushes, String message, Optional<String> releaseName) {
    /** @throws ReleaseException if the message is blank, or the name has several lines */
    public GitSteps {
        if (message.isBlank()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "a commit without a message is none",
                    "plexichat.bumpMessage",
                    "write one, such as chore(release): {version}"));
        }
        if (releaseName.filter(name -> name.lines().count() > 1).isPresent()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "the name of a release is one line",
                    "plexichat.releaseName",
                    "say more in the release notes"));
        }
        releaseName = releaseName.map(String::strip);
        tags = tags || signs || pushes;
        commits = commits || tags;
    }

    /** True if a tag that these steps may have made would have to be another one for the later steps. */
    boolean isTagChangedBy(GitSteps later) {
        return tags
                && ((later.signs && !signs)
                        || later.releaseName
                                .filter(name -> !releaseName.equals(Optional.of(name)))
                                .isPresent());
    }

    /** These steps and those that another run asks for, under the message of the first. */
    GitSteps and(GitSteps later) {
        return new GitSteps(
                commits || later.commits,
                tags || later.tags,
                signs || later.signs,
                pushes || later.pushes,
                message,
                releaseName.or(later::releaseName));
    }

    String commitMessage(Version version) {
        return message.replace("{version}", version.text());
    }

    String tagMessage(Version version) {
        return releaseName.orElse(version.tag());
    }

    /** What is still to do, in words; empty if nothing is. */
    List<String> inWords(Version version, String branch, boolean isCommitted, boolean isTagged) {
        List<String> words = new ArrayList<>();
        if (commits && !isCommitted) {
            words.add("commit as \"" + commitMessage(version) + "\"");
        }
        if (tags && !isTagged) {
            words.add("make the " + (signs ? "signed" : "annotated") + " tag " + version.tag()
                    + releaseName.map(name -> " \"" + name + "\"").orElse(""));
        }
        if (pushes) {
            words.add("push " + branch + " and " + version.tag() + " to origin");
        }
        return words;
    }
}

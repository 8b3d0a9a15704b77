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
    /** @throws ReleaseException if the message is blank */
    public GitSteps {
        if (message.isBlank()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "a commit without a message is none",
                    "plexichat.bumpMessage",
                    "write one, such as chore(release): {version}"));
        }
        tags = tags || signs || pushes;
        commits = commits || tags;
    }

    /** These steps and those that another run asks for, under the message of the first. */
    GitSteps and(GitSteps later) {
        return new GitSteps(
                commits || later.commits,
                tags || later.tags,
                signs || later.signs,
                pushes || later.pushes,
                message,
                releaseName);
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

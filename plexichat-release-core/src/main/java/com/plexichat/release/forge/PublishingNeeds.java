package com.plexichat.release.forge;

import com.plexichat.release.git.WorkingCopy;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;

/** What a publication cannot do without, as problems where it is missing. */
public final class PublishingNeeds {
    public static final Problem REPOSITORY = new Problem(
            ProblemCode.REPOSITORY_UNKNOWN,
            "it is not known which repository to publish to",
            "looked at plexichat.repository, GITHUB_REPOSITORY and the git remote \"origin\"",
            "run \"" + WorkingCopy.ADD_ORIGIN + "\", or set plexichat.repository to owner/name");
    public static final Problem TOKEN = new Problem(
            ProblemCode.TOKEN_MISSING,
            "there is no token to publish with",
            "looked at GITHUB_TOKEN, GH_TOKEN and the server of plexichat.serverId in settings.xml",
            "set GITHUB_TOKEN; in GitHub Actions: env: GITHUB_TOKEN: ${{ github.token }}");

    private PublishingNeeds() {}
}

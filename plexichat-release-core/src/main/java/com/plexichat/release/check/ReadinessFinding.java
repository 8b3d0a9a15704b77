package com.plexichat.release.check;

import com.plexichat.release.problem.Problem;

/**
 * Something that stands between a commit and its release.
 *
 * @param onlyWhenPublishing true for what is normal at the desk: a warning there, a refusal for a real publish
 */
public record ReadinessFinding(Problem problem, boolean onlyWhenPublishing) {}

package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;
import java.util.Optional;

/**
 * Where a rule placed a statement of a commit.
 *
 * @param line what the commit says, foreign as it is
 * @param rule such as {@code verb}
 * @param fate such as {@code bug-fixes} or {@code left-out}
 * @param foldedBy the rule that put it together with others, or took it out
 */
public record Placement(CommitId commit, String line, String rule, String fate, Optional<String> foldedBy) {}

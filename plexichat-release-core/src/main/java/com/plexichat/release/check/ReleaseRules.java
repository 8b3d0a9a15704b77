package com.plexichat.release.check;

/**
 * What a project asks of its releases.
 *
 * @param betaFirst whether a stable version needs a beta of the same major and minor before it
 * @param allowsStepBack whether a version may be lower than one that was released of its line
 * @param warnsOfOldTags whether is told what old releases left behind
 * @param branches that releases come from
 */
public record ReleaseRules(boolean betaFirst, boolean allowsStepBack, boolean warnsOfOldTags, BranchRules branches) {}

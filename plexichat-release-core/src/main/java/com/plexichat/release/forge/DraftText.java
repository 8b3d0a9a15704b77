package com.plexichat.release.forge;

import com.plexichat.release.manifest.CommitId;

/**
 * What a draft is created with.
 *
 * @param commit where the tag is made when the draft becomes public, if there is no tag yet
 */
public record DraftText(String tag, CommitId commit, String title, String body, boolean preRelease) {}

package com.plexichat.release.check;

import com.plexichat.release.version.Version;

/** What to do about a tag that is on the wrong commit. */
final class NextOrMoved {
    private NextOrMoved() {}

    /** Whether others have the tag is known to who pushed it, and only a request would tell it here. */
    static String hint(Version version) {
        String tag = version.tag();
        return "give the next version with plexichat-release:bump; a tag that was pushed is never moved, one that was not"
                + " is by \"git tag -d " + tag + " && git tag " + tag + "\"";
    }
}

package com.plexichat.release.thirdparty;

/** What a policy says of a licence; the worst is the last. */
public enum LicenceVerdict {
    ALLOWED,
    /** Somebody has to look at where it is used. */
    REVIEW,
    DENIED
}

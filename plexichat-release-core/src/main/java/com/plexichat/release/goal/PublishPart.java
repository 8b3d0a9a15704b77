package com.plexichat.release.goal;

/** How far a publication goes. */
public enum PublishPart {
    /** To a complete, verified draft. */
    STAGE,

    /** From such a draft to the public release. */
    RELEASE,

    /** From nothing to the public release. */
    WHOLE
}

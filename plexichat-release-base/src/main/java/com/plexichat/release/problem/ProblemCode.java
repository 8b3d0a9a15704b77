package com.plexichat.release.problem;

import static com.plexichat.release.problem.ProblemKind.BUG;
import static com.plexichat.release.problem.ProblemKind.MISUSED;
import static com.plexichat.release.problem.ProblemKind.REFUSED;
import static com.plexichat.release.problem.ProblemKind.UNAVAILABLE;

import java.util.Locale;

/** The list of everything that can go wrong, each with a heading in {@code docs/problems.md}. */
public enum ProblemCode {
    VERSION_MISSING(REFUSED),
    VERSION_MALFORMED(REFUSED),
    VERSION_DISAGREES(REFUSED),
    VERSION_FILE_BROKEN(REFUSED),

    GIT_REPOSITORY_MISSING(REFUSED),
    GIT_HISTORY_SHALLOW(REFUSED),
    GIT_TREE_DIRTY(REFUSED),
    GIT_TAG_MISSING(REFUSED),
    GIT_TAG_ELSEWHERE(REFUSED),
    GIT_TAG_DISAGREES(REFUSED),
    GIT_FAILED(UNAVAILABLE),

    PARAMETER_INVALID(MISUSED),

    BUILD_NOT_REPRODUCIBLE(REFUSED),

    LAYOUT_FILE_MISSING(REFUSED),
    LAYOUT_FOLDER_EMPTY(REFUSED),
    LAYOUT_TARGET_TWICE(REFUSED),
    LAYOUT_FILE_UNSUITABLE(REFUSED),
    LAYOUT_NOTHING_TO_PACK(REFUSED),

    TEMPLATE_FAILED(REFUSED),

    STAGED_RELEASE_MISSING(REFUSED),
    STAGED_RELEASE_BROKEN(REFUSED),
    STAGED_FILE_MISSING(REFUSED),
    STAGED_FILE_CHANGED(REFUSED),
    STAGED_COMMIT_DIFFERS(REFUSED),
    STAGED_TREE_DIRTY(REFUSED),

    REPOSITORY_UNKNOWN(MISUSED),
    TOKEN_MISSING(MISUSED),
    TOKEN_MALFORMED(MISUSED),
    TOKEN_UNREADABLE(MISUSED),
    SERVER_ADDRESS_UNSAFE(MISUSED),
    SERVER_UNREACHABLE(UNAVAILABLE),
    SERVER_REFUSED(UNAVAILABLE),
    SERVER_ANSWER_BROKEN(UNAVAILABLE),

    RELEASE_DUPLICATED(REFUSED),
    RELEASE_TAG_ELSEWHERE(REFUSED),
    RELEASE_ASSET_DIFFERS(REFUSED),
    RELEASE_ASSET_FOREIGN(REFUSED),
    RELEASE_ASSET_MISSING(REFUSED),
    RELEASE_STATE_DIFFERS(REFUSED),
    RELEASE_NOTES_TOO_LONG(REFUSED),

    FILE_UNREADABLE(UNAVAILABLE),
    FILE_UNWRITABLE(UNAVAILABLE),
    UNEXPECTED(BUG);

    private final ProblemKind kind;

    ProblemCode(ProblemKind kind) {
        this.kind = kind;
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The code as users see it and as {@code docs/problems.md} heads it, such as {@code version-malformed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

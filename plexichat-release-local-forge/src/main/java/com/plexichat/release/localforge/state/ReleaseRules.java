package com.plexichat.release.localforge.state;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What GitHub checks before it takes a release: every broken rule is found, not only the first. */
final class ReleaseRules {
    static final int LONGEST_BODY = 125_000;

    private static final String RELEASE = "Release";

    private final Releases releases;
    private final Refs refs;

    ReleaseRules(Releases releases, Refs refs) {
        this.releases = releases;
        this.refs = refs;
    }

    /** @param self the release that is changed, or zero for a new one */
    void check(long self, ReleaseDetails details, @Nullable MakeLatest makeLatest) {
        List<FieldError> errors = new ArrayList<>();
        if (details.tagName().isBlank()) {
            errors.add(FieldError.missing(RELEASE, "tag_name"));
        } else if (!GitRef.isName(GitRef.tagName(details.tagName()))) {
            errors.add(FieldError.custom(RELEASE, "tag_name", "is not well-formed"));
        }
        String body = details.body();
        if (body != null && body.codePointCount(0, body.length()) > LONGEST_BODY) {
            errors.add(FieldError.custom(RELEASE, "body", "is too long (maximum is " + LONGEST_BODY + " characters)"));
        }
        if (makeLatest == MakeLatest.TRUE && (details.draft() || details.prerelease())) {
            errors.add(FieldError.custom(RELEASE, "make_latest", "cannot be true for a draft or a prerelease"));
        }
        if (errors.isEmpty() && !details.draft()) {
            checkTag(self, details, errors);
        }
        if (!errors.isEmpty()) {
            throw new RefusedChange(errors);
        }
    }

    private void checkTag(long self, ReleaseDetails details, List<FieldError> errors) {
        String tag = details.tagName();
        if (releases.published(tag).filter(other -> other.id() != self).isPresent()) {
            errors.add(FieldError.alreadyExists(RELEASE, "tag_name"));
        } else if (releases.burnt(tag) && releases.published(tag).isEmpty()) {
            errors.add(FieldError.custom(RELEASE, "tag_name", "was used by an immutable release"));
        } else if (!refs.hasTag(tag) && refs.commitOf(details.target()).isEmpty()) {
            errors.add(FieldError.invalid(RELEASE, "target_commitish", details.target()));
            errors.add(FieldError.general(RELEASE, "Published releases must have a valid tag"));
        }
    }

    /** Name, body, prerelease and latest stay open on an immutable release; what its attestation covers does not. */
    static void checkFrozen(Release before, ReleaseDetails after) {
        ReleaseDetails frozen = before.details();
        boolean moved =
                !frozen.tagName().equals(after.tagName()) || !frozen.target().equals(after.target()) || after.draft();
        if (before.immutable() && moved) {
            throw new RefusedChange("Cannot change the tag, the target or the publication of an immutable release.");
        }
    }
}

package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Call;
import com.plexichat.release.localforge.state.MakeLatest;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.ReleaseDetails;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the JSON of a create or an update says; what it does not say stays as it was. */
final class ReleaseChange {
    private final Fields fields;
    private final @Nullable MakeLatest makeLatest;

    private ReleaseChange(Fields fields, @Nullable MakeLatest makeLatest) {
        this.fields = fields;
        this.makeLatest = makeLatest;
    }

    static ReleaseChange of(Call call) throws IOException {
        Fields fields = Fields.of(call);
        if (fields.bool("generate_release_notes").orElse(false)) {
            throw Errors.invalid("The local forge does not write release notes.");
        }
        if (fields.string("discussion_category_name").isPresent()) {
            throw new NothingThere("discussion category");
        }
        return new ReleaseChange(
                fields,
                fields.string("make_latest").map(ReleaseChange::makeLatest).orElse(null));
    }

    @Nullable
    MakeLatest makeLatest() {
        return makeLatest;
    }

    ReleaseDetails created(String defaultBranch) {
        return changed(ReleaseDetails.published(fields.required("tag_name")).withTarget(defaultBranch));
    }

    ReleaseDetails changed(ReleaseDetails before) {
        return new ReleaseDetails(
                fields.string("tag_name").orElse(before.tagName()),
                fields.string("target_commitish").orElse(before.target()),
                fields.string("name").orElse(before.name()),
                fields.string("body").orElse(before.body()),
                fields.bool("draft").orElse(before.draft()),
                fields.bool("prerelease").orElse(before.prerelease()));
    }

    private static MakeLatest makeLatest(String text) {
        for (MakeLatest each : MakeLatest.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw Errors.invalid(
                "For 'properties/make_latest', \"" + text + "\" is not a member of [\"true\", \"false\", \"legacy\"].");
    }
}

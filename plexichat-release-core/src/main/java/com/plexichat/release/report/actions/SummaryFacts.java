package com.plexichat.release.report.actions;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.report.ReleaseState;
import com.plexichat.release.trial.InstallProof;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of the table that a summary begins with: what is named, and the Markdown that says it. */
final class SummaryFacts {
    private SummaryFacts() {}

    static Map<String, String> of(ReleaseIdentity release) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Product", Markdown.text(release.product()));
        rows.put("Version", Markdown.text(release.version().text()));
        rows.put("Channel", Markdown.text(release.channel().text()));
        rows.put("Tag", Markdown.text(release.tag()));
        rows.put("Commit", release.commit().hex() + " on " + Markdown.text(release.branch()));
        return rows;
    }

    static Map<String, String> of(ReleaseState state, Optional<RemoteRelease> release) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("State", state.sentence());
        release.ifPresent(known -> rows.put("Page", Markdown.link(known.webAddress())));
        return rows;
    }

    static Map<String, String> of(InstallProof proof) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Product", Markdown.text(proof.product()));
        rows.put("Version", Markdown.text(proof.version().text()));
        rows.put("Commit", proof.commit().hex());
        rows.put("Platform", Markdown.text(proof.platform().text()));
        rows.put("Installed over", Markdown.text(proof.former().orElse("nothing")));
        rows.put("Updater", Markdown.text(proof.updater()));
        rows.put("Steps", proof.steps().stream().map(Markdown::text).collect(Collectors.joining("<br>")));
        return rows;
    }

    static String removed(RemoteRelease draft) {
        return Markdown.text(draft.title() + ", draft " + draft.id());
    }
}

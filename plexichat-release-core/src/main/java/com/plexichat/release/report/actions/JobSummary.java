package com.plexichat.release.report.actions;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.listing.ListingTree;
import com.plexichat.release.listing.PackageListing;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.report.ReleaseState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The section of a goal in the summary of its job, as Markdown. */
final class JobSummary {
    /** What GitHub takes of a step, in bytes (docs.github.com, "Workflow commands", "Step isolation and limits"). */
    private static final long MOST = 1 << 20;

    private static final String END_OF_DETAILS = "\n</details>\n\n";

    private JobSummary() {}

    /**
     * The section of a goal; nothing for one that has nothing to say.
     *
     * @param taken how many bytes the summary of the step has already
     */
    static String of(GoalResult result, long taken) {
        return result.isUnremarkable() ? "" : SummaryBlock.join(blocks(result), MOST - taken - 1);
    }

    private static List<SummaryBlock> blocks(GoalResult result) {
        List<SummaryBlock> blocks = new ArrayList<>();
        blocks.add(SummaryBlock.whole("## " + Markdown.text(heading(result)) + "\n\n", "", ""));
        if (!result.facts().isEmpty()) {
            blocks.add(facts(result.facts()));
        }
        StringBuilder findings = new StringBuilder();
        result.problems().forEach(problem -> findings.append(finding("error", problem)));
        result.warnings().forEach(problem -> findings.append(finding("warning", problem)));
        if (!findings.isEmpty()) {
            blocks.add(SummaryBlock.lines("", findings.toString(), "\n"));
        }
        if (!result.files().isEmpty()) {
            blocks.add(files(result.files()));
        }
        result.notes()
                .ifPresent(notes -> blocks.add(
                        SummaryBlock.whole(details("Release notes"), notes.stripTrailing() + "\n", END_OF_DETAILS)));
        result.packages().forEach(each -> blocks.add(tree(each)));
        return blocks;
    }

    private static String heading(GoalResult result) {
        String subject = result.subject().map(text -> text + ": ").orElse("");
        if (!result.problems().isEmpty()) {
            return subject + result.goal() + " stopped by "
                    + Amounts.counted(result.problems().size(), "problem");
        }
        return subject
                + result.state()
                        .map(ReleaseState::sentence)
                        .orElseGet(() -> result.goal() + " with "
                                + Amounts.counted(result.warnings().size(), "warning"));
    }

    private static SummaryBlock facts(Map<String, String> facts) {
        StringBuilder rows = new StringBuilder();
        facts.forEach((name, value) -> rows.append(Markdown.row(name, value)));
        return SummaryBlock.lines("| | |\n|---|---|\n", rows.toString(), "\n");
    }

    private static String finding(String level, Problem problem) {
        String where = problem.where().isEmpty() ? "" : " (" + Markdown.text(problem.where()) + ")";
        return "- " + level + " **" + problem.code().text() + "**: " + Markdown.text(problem.what()) + where + "<br>"
                + Markdown.text(problem.hint()) + "\n";
    }

    private static SummaryBlock files(Map<String, FileDigest> files) {
        StringBuilder rows = new StringBuilder();
        files.forEach((name, digest) -> rows.append(Markdown.row(
                Markdown.text(name),
                Amounts.size(digest.size()),
                "`" + digest.sha256().hex() + "`")));
        return SummaryBlock.lines("| file | size | sha256 |\n|---|---:|---|\n", rows.toString(), "\n");
    }

    /** No line of a tree can end its block: each begins with the size. */
    private static SummaryBlock tree(PackageListing listing) {
        return SummaryBlock.lines(
                details(VisibleText.of(listing.name())) + "```text\n",
                ListingTree.of(listing),
                "```\n" + END_OF_DETAILS);
    }

    private static String details(String title) {
        return "<details><summary>" + Markdown.text(title) + "</summary>\n\n";
    }
}

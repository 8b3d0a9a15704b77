package com.plexichat.release.init;

import com.plexichat.release.log.ReleaseLog;

/** The sentences of {@code init}. */
public record InitLog(ReleaseLog log) {
    public void begun(InitPlan plan) {
        plan.derived().forEach(log::info);
        plan.kept().forEach(path -> log.info(path + " is there and stays as it is"));
    }

    public void wrote(NewFile file) {
        log.info("Wrote " + file.described());
    }

    public void wouldWrite(NewFile file) {
        log.info("Would write " + file.described());
        file.text().lines().forEach(line -> log.info("    " + line));
    }

    public void ended(InitPlan plan, boolean dryRun) {
        plan.advice().forEach(log::info);
        plan.findings().forEach(log::warned);
        if (plan.files().isEmpty()) {
            log.info("All files are there; nothing was written.");
        } else if (dryRun) {
            log.info("Dry run: nothing was written.");
        } else {
            log.info((plan.findings().isEmpty() ? "Next, " : "Next, do what the warnings above say, ")
                    + "commit this and look at the release that it makes; nothing is sent:");
            log.info("    git add . && git commit -m \"build: release by plexichat-release\"");
            log.info("    " + plan.publish() + " -Dplexichat.dryRun");
        }
    }
}

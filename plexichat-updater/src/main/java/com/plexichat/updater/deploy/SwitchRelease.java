package com.plexichat.updater.deploy;

import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.journal.RunState;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets the link lead to the new release. The way back is laid before, since it must not need room on a full disk. */
final class SwitchRelease implements RunStep {
    private final Surroundings with;
    private final Installation site;

    SwitchRelease(Surroundings with) {
        this.with = with;
        this.site = with.site();
    }

    @Override
    public RunState state() {
        return RunState.SWITCHED;
    }

    @Override
    public void act(RunRecord run) {
        run.from().ifPresent(former -> with.disk().link(site.formerLink(), site.linkTarget(former)));
        new ProgramLinks(with).make(run);
        with.disk().link(site.currentLink(), site.linkTarget(run.to()));
    }

    @Override
    public void undo(RunRecord run) {
        linkBack(run);
        new ProgramLinks(with).clear();
    }

    private void linkBack(RunRecord run) {
        if (run.from().isEmpty()) {
            with.disk().remove(site.currentLink());
            return;
        }
        String former = site.linkTarget(run.from().get());
        if (leadsTo(site.currentLink(), former)) {
            with.disk().remove(site.formerLink());
        } else if (leadsTo(site.formerLink(), former)) {
            with.disk().move(site.formerLink(), site.currentLink());
        } else {
            with.disk().link(site.currentLink(), former);
        }
    }

    private static boolean leadsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().equals(target);
        } catch (IOException noLink) {
            return false;
        }
    }
}

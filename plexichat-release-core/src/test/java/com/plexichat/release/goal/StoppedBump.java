package com.plexichat.release.goal;

import static com.plexichat.release.goal.Bumping.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.GitSandbox;
import java.nio.file.Path;

/** A bump that is to be stopped, and what may happen after it. */
abstract class StoppedBump extends ProjectToBump {
    /** Before and after each of eight writes: the journal, three files, commit, tag, push, and the journal's end. */
    static final int MOMENTS = 16;

    static final int BEFORE_FIRST_FILE = 2;
    static final int BEFORE_COMMIT = 8;
    static final int BEFORE_TAG = 10;
    static final int AFTER_TAG = 11;
    static final int BEFORE_PUSH = 12;
    static final int AFTER_PUSH = 13;

    /** Stops a bump of a new project that does everything. */
    final void stop(String project, int moment) {
        assertThat(isStopped(project, moment)).as(project).isTrue();
    }

    final boolean isStopped(String project, int moment) {
        bumping = new Bumping(folder.resolve(project));
        bumping.steps = EVERYTHING;
        return bumping.isStoppedAt(moment);
    }

    final void undo() {
        bumping.undo = true;
        bumping.bump();
    }

    final GitSandbox pushedByOthers() {
        GitSandbox other = clone("other");
        other.write("news.txt", "news").commit("Others work").git("push", "--quiet", "origin", "main");
        return other;
    }

    final GitSandbox clone(String name) {
        Path into = folder.resolve(name);
        bumping.git.git(
                "clone",
                "--quiet",
                bumping.git.git("remote", "get-url", "origin").strip(),
                into.toString());
        return GitSandbox.at(into);
    }
}

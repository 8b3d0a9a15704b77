package com.plexichat.release.doctor;

import com.plexichat.release.check.HistoryCheck;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.GitState;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commit passes everything that {@code validate} asks before a real publish, but the project's gates. */
record ReleasableCommit(Workplace workplace) implements Check {
    @Override
    public String subject() {
        return "version, tag and commit";
    }

    @Override
    public Diagnosis look() {
        if (workplace.folder().silence().isPresent()) {
            return Diagnosis.notAsked(workplace.folder().silence().get());
        }
        if (workplace.git().ifRead().isEmpty()) {
            Version version = workplace.project().get().version().get();
            return Diagnosis.notAsked(Workplace.NO_GIT + "; the version is " + version);
        }
        ExaminedProject project = workplace.project().get();
        GitRepository git = workplace.git().get();
        GitState state = GitState.read(git, project.facts().buildFolder());
        return workplace.fetches() && state.shallow() ? beforeFetching(project, state) : look(project, git, state);
    }

    /** What needs the history would be judged wrongly. */
    private static Diagnosis beforeFetching(ExaminedProject project, GitState state) {
        Problems problems = new Problems();
        problems.note(project.version()::get);
        List<Finding> findings = new ArrayList<>();
        problems.list().stream().map(Finding::problem).forEach(findings::add);
        HistoryCheck.of(state.shallow())
                .map(found -> Finding.warning(found.problem()))
                .ifPresent(findings::add);
        return Diagnosis.seen("a release fetches the history first; what needs it was not looked at", findings);
    }

    private static Diagnosis look(ExaminedProject project, GitRepository git, GitState state) {
        Problems problems = new Problems();
        Optional<Version> version = Optional.ofNullable(problems.attempt(project.version()));
        List<Finding> findings = new ArrayList<>();
        project.checks()
                .of(
                        version,
                        git,
                        state,
                        () -> ReleaseTags.read(git, project.facts().version().scheme()),
                        problems)
                .forEach(found -> findings.add(
                        found.stops(true) ? Finding.problem(found.problem()) : Finding.warning(found.problem())));
        problems.list().stream().map(Finding::problem).forEach(findings::add);
        return Diagnosis.seen(
                version.map(each -> each + ", " + each.channel().text() + " channel")
                        .orElse(""),
                findings);
    }
}

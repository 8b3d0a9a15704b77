package com.plexichat.release.doctor;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.Prospect;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the next publish of this version would meet: its tag, a draft, the release itself. */
record NextPublication(Workplace workplace, ExaminedServer server) implements Check {
    @Override
    public String subject() {
        return "release on the server";
    }

    @Override
    public Diagnosis look() {
        Optional<Version> version = workplace.version();
        Optional<GitRepository> git = workplace.git().ifRead();
        Optional<String> silence = server.silenceOnRepository()
                .or(() -> version.isPresent() && git.isPresent()
                        ? Optional.empty()
                        : Optional.of("version and commit are not known"));
        if (silence.isPresent()) {
            return Diagnosis.notAsked(silence.get());
        }
        boolean createsTag = workplace
                .project()
                .filter(project -> project.checks().createsTag())
                .isPresent();
        String tag = version.orElseThrow().tag();
        return judge(
                tag,
                Prospect.of(
                        tag,
                        git.orElseThrow().head().id(),
                        createsTag,
                        server.releases().get()),
                server.hasToken());
    }

    static Diagnosis judge(String tag, Prospect prospect, boolean seesDrafts) {
        List<Finding> findings = new ArrayList<>();
        prospect.problems().stream().map(Finding::problem).forEach(findings::add);
        prospect.remarks().stream().map(Finding::warning).forEach(findings::add);
        prospect.release()
                .filter(release -> !release.draft())
                .map(release -> Finding.warning(
                        ProblemCode.VERSION_RELEASED,
                        tag + " is public already: a publish sends nothing, and refuses other files",
                        release.webAddress(),
                        "give the next version, with plexichat-release:bump"))
                .ifPresent(findings::add);
        return Diagnosis.seen(prospect.problems().isEmpty() ? said(tag, prospect, seesDrafts) : "", findings);
    }

    private static String said(String tag, Prospect prospect, boolean seesDrafts) {
        return prospect.release()
                .map(release -> release.draft()
                        ? "there is a draft of " + tag + ", which the next publish goes on with: "
                                + release.webAddress()
                        : "")
                .orElse(
                        seesDrafts
                                ? "nothing of " + tag + " yet"
                                : "nothing of " + tag + " that shows without a token");
    }
}

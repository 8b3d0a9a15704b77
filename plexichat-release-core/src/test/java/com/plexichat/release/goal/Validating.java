package com.plexichat.release.goal;

import static com.plexichat.release.testkit.TestProject.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.check.BranchRules;
import com.plexichat.release.check.ReleaseRules;
import com.plexichat.release.forge.github.GitHubForge;
import com.plexichat.release.gate.Gate;
import com.plexichat.release.gate.GateOutcome;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.place.VersionPlace;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project without a fault, and what {@code validate} is told of it. */
abstract class Validating {
    @TempDir
    Path folder;

    TestProject project;
    String repository = "owner/chat";
    String address = "https://api.github.com";
    Optional<String> token = Optional.of("a token");
    Runnable whileGatesRun = () -> {};
    boolean strict;
    boolean createsTag;
    List<VersionPlace> places = List.of();
    Set<String> ownTargets = Set.of();
    List<Gate> gates = List.of();
    ReleaseRules rules = rules(true, false);
    Optional<String> jarPlugin = Optional.empty();

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
    }

    final ReleaseIdentity validate(boolean forRealPublish) {
        DestinationRequest destination = new DestinationRequest(Optional.of(repository), Optional.of(address), false);
        DestinationFinder destinations = new DestinationFinder(
                CiEnvironment.from(Map.of()),
                access -> new GitHubForge(
                        access,
                        new JdkHttpTransport(),
                        new JdkHttpDownload(Optional.empty(), access.patience(), access.watch())),
                () -> token);
        return new ValidateGoal(
                        project.identities(),
                        project.finder,
                        project.ci(),
                        destinations,
                        this::ran,
                        new DrivenClock(),
                        project.log,
                        project.report)
                .run(new ValidateRequest(
                        project.facts(),
                        forRealPublish ? Optional.of(destination) : Optional.empty(),
                        strict,
                        createsTag,
                        rules,
                        places,
                        ownTargets,
                        project.handwritten(),
                        gates,
                        jarPlugin));
    }

    final List<ProblemCode> atTheDesk() {
        return codes(() -> validate(false));
    }

    final List<ProblemCode> forRealPublish() {
        return codes(() -> validate(true));
    }

    private GateOutcome ran(Gate gate, Path in, Path output) {
        assertThat(in).isEqualTo(project.folder);
        whileGatesRun.run();
        if (gate.command().equals("vanish")) {
            throw new ReleaseException(
                    new Problem(ProblemCode.GATE_FAILED, "gate audit could not be started", output.toString(), "try"));
        }
        boolean passed = gate.command().equals("pass");
        return new GateOutcome(passed, passed ? "" : "ended badly", "mend it", "said by " + gate.command());
    }

    static ReleaseRules rules(boolean betaFirst, boolean allowsStepBack) {
        return new ReleaseRules(betaFirst, allowsStepBack, true, BranchRules.parse("~ALL", "~ALL", "~ALL"));
    }
}

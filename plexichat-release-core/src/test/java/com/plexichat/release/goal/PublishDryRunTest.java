package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.Json;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublishDryRunTest extends Publishing {
    @Test
    void whatIsOfflineIsForDryRunsOnly() {
        assertThatThrownBy(() -> publish(false, true))
                .hasMessageContainingAll("parameter-invalid", "-Dplexichat.dryRun");
        assertThatThrownBy(() -> discard(false, true)).hasMessageContaining("parameter-invalid");
        assertThat(discard(true, true)).isEmpty();
        run(PublishPart.RELEASE, true, true);
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void aDryRunOnlyWarnsOfThatAndReadsWithoutAToken() {
        createsTag = false;
        token = Optional.empty();
        git.tags.clear();

        publish(true, false);

        assertThat(log.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.GIT_TAG_MISSING, ProblemCode.RELEASE_TAG_MISSING);
        assertThat(log.lines()).contains("Without a token the server does not show drafts.");
        assertThat(log.lines()).last().isEqualTo("Dry run: nothing was sent.");
        assertThat(writes()).isZero();
        assertThat(server.exchanges()).isNotEmpty();
    }

    @Test
    void aDryRunWithoutAServerShowsThePlanAndSaysWhatItAssumes() {
        server.close();

        publish(true, false);

        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.SERVER_UNREACHABLE);
        assertThat(log.lines()).contains("The plan assumes that the server holds nothing of this release.");
        assertThat(log.lines()).anyMatch(line -> line.contains("make public"));
    }

    @Test
    void aDryRunBeforeTheTagIsPushedPlansAsIfItWere() {
        createsTag = false;
        publish(true, false);
        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.RELEASE_TAG_MISSING);
        assertThat(log.lines()).anyMatch(line -> line.endsWith("make public    as a pre-release, not the latest"));

        publish(true, true);
        assertThat(log.warnings()).hasSize(1);
        assertThat(log.lines()).contains("The plan assumes that the server holds nothing of this release but its tag.");
    }

    @Test
    void anOfflineDryRunAsksNobody() {
        publish(true, true);

        assertThat(server.exchanges()).isEmpty();
        assertThat(log.warnings()).isEmpty();
        assertThat(log.lines()).anyMatch(line -> line.contains("make public"));
    }

    @Test
    void aDryRunWithoutAnyRepositoryShowsThePlanWithAWarning() {
        environment = Map.of();

        publish(true, false);

        assertThat(log.warnings()).extracting(Problem::code).containsExactly(ProblemCode.REPOSITORY_UNKNOWN);
        assertThat(log.lines()).anyMatch(line -> line.contains("on an unknown repository"));
        assertThat(server.exchanges()).isEmpty();
    }

    @Test
    void thePlanLiesBesideTheReleaseForWhoApprovesIt() throws IOException {
        publish(true, false);

        String plan = Files.readString(facts().releaseFolder().resolve("publish-plan.json"));
        assertThat(Json.parseObject(plan, "plan").list("actions", action -> action.string("action")))
                .containsExactly(
                        "create-draft",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "upload-asset",
                        "make-public");
    }
}

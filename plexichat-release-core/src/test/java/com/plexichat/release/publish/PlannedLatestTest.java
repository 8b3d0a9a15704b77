package com.plexichat.release.publish;

import static com.plexichat.release.publish.PlannedExamples.CLAIM;
import static com.plexichat.release.publish.PlannedExamples.plan;
import static com.plexichat.release.publish.PublishExamples.COMMIT;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.remote;
import static com.plexichat.release.publish.PublishExamples.stable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.publish.PublishAction.MakePublic;
import com.plexichat.release.publish.PublishAction.MarkLatest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlannedLatestTest {
    @ParameterizedTest
    @CsvSource({
        "r.1.1-1, r.1.0-9, true",
        "r.1.1-1, r.1.1-2, false",
        "r.1.1-1, a.2.0-1, true",
        "r.1.1-1, nightly, true",
        "b.1.1-1, r.1.0-1, false",
        "a.1.1-1, a.1.0-1, false"
    })
    void onlyTheGreatestStableVersionIsTheLatest(String version, String there, boolean latest) {
        PublishOrder order = order(version);
        PublishPlan plan = PublishPlanner.plan(order, remote(published(there)), CLAIM);
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(order.text(), latest));
    }

    @ParameterizedTest
    @CsvSource({"2r1", "nightly", "v9.0.0", "a.2.0-1"})
    void aStableReleaseThatHasNoPlaceInTheOrderIsPassedOver(String there) {
        PublishOrder order = order("r.1.1-1");
        PublishPlan plan = PublishPlanner.plan(order, remote(stable(there)), CLAIM);
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(order.text(), true));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void theLatestReleaseOfAnotherSchemeStaysTheLatest() {
        RemoteState other =
                new RemoteState(List.of(stable("r.2.0-1")), Optional.empty(), Optional.of("r.2.0-1"), Optional.empty());
        PublishPlan stable = PublishPlanner.plan(order("1r1"), other, CLAIM);
        assertThat(stable.actions())
                .last()
                .isEqualTo(new MakePublic(order("1r1").text(), false));
        assertThat(stable.remarks()).extracting(Problem::code).containsExactly(ProblemCode.RELEASE_LATEST_KEPT);
        assertThat(PublishPlanner.plan(order("1b1"), other, CLAIM).remarks()).isEmpty();

        RemoteState published = new RemoteState(
                List.of(stable("1r1"), stable("r.2.0-1")),
                Optional.of(COMMIT),
                Optional.of("r.2.0-1"),
                Optional.empty());
        assertThat(PublishPlanner.plan(order("1r1"), published, CLAIM).changesNothing())
                .isTrue();
        assertThat(EndState.differences(order("1r1"), published)).isEmpty();
    }

    @Test
    void aGreaterDraftDoesNotTakeTheLatestAway() {
        PublishOrder order = order("r.1.0-1");
        PublishPlan plan = PublishPlanner.plan(order, remote(draft("r.2.0-1")), CLAIM);
        assertThat(plan.actions()).last().isEqualTo(new MakePublic(order.text(), true));
    }

    @Test
    void aPublicReleaseThatShouldBeTheLatestIsMarked() {
        PublishOrder order = order("r.1.1-1");
        RemoteRelease release = published("r.1.1-1");
        RemoteState stolen = new RemoteState(
                List.of(release, published("r.1.0-9")), Optional.of(COMMIT), Optional.of("r.1.0-9"), Optional.empty());
        assertThat(PublishPlanner.plan(order, stolen, CLAIM).nextSteps()).containsExactly(new MarkLatest(release));
        RemoteState right = new RemoteState(
                List.of(release, published("r.1.0-9")), Optional.of(COMMIT), Optional.of("r.1.1-1"), Optional.empty());
        assertThat(PublishPlanner.plan(order, right, CLAIM).changesNothing()).isTrue();
    }

    @Test
    void anOldLineThatIsShownAsTheLatestIsRefused() {
        PublishOrder order = order("r.1.0-9");
        RemoteState stolen = new RemoteState(
                List.of(published("r.1.0-9"), published("r.1.1-1")),
                Optional.of(COMMIT),
                Optional.of("r.1.0-9"),
                Optional.empty());
        assertThatThrownBy(() -> PublishPlanner.plan(order, stolen, CLAIM))
                .hasMessageContainingAll("release-state-differs", "a greater stable version");
    }
}

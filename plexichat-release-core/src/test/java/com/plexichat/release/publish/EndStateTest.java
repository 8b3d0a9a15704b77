package com.plexichat.release.publish;

import static com.plexichat.release.publish.PublishExamples.COMMIT;
import static com.plexichat.release.publish.PublishExamples.OTHER_COMMIT;
import static com.plexichat.release.publish.PublishExamples.asset;
import static com.plexichat.release.publish.PublishExamples.broken;
import static com.plexichat.release.publish.PublishExamples.draft;
import static com.plexichat.release.publish.PublishExamples.order;
import static com.plexichat.release.publish.PublishExamples.published;
import static com.plexichat.release.publish.PublishExamples.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.RemoteAsset;
import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.manifest.CommitId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EndStateTest {
    private static final PublishOrder ORDER = order("r.1.0-1", asset("one"), asset("two"));
    private static final RemoteAsset ONE = whole("one", "one");
    private static final RemoteAsset TWO = whole("two", "two");

    private static List<String> differences(RemoteRelease... releases) {
        return differences(Optional.of(COMMIT), Optional.of("r.1.0-1"), releases);
    }

    private static List<String> differences(
            Optional<CommitId> tag, Optional<String> latest, RemoteRelease... releases) {
        return EndState.differences(ORDER, new RemoteState(List.of(releases), tag, latest, Optional.empty()));
    }

    @Test
    void whatIsAsOrderedHasNoDifference() {
        RemoteRelease release = published("r.1.0-1", TWO, ONE);
        assertThat(differences(release, published("r.0.9-1"), draft("r.1.0-1"))).isEmpty();
        RemoteState remote = new RemoteState(
                List.of(draft("r.1.0-1"), release), Optional.of(COMMIT), Optional.of("r.1.0-1"), Optional.empty());
        assertThat(EndState.verified(ORDER, remote)).isEqualTo(release);
    }

    @Test
    void thereIsExactlyOnePublicRelease() {
        assertThat(differences()).containsExactly("there are 0 public releases of r.1.0-1 instead of one");
        assertThat(differences(draft("r.1.0-1", ONE, TWO))).hasSize(1);
        assertThat(differences(published("r.1.0-1", ONE, TWO), published("r.1.0-1", ONE, TWO)))
                .containsExactly("there are 2 public releases of r.1.0-1 instead of one");
    }

    @Test
    void theTagIsOnTheCommit() {
        assertThat(differences(Optional.empty(), Optional.of("r.1.0-1"), published("r.1.0-1", ONE, TWO)))
                .containsExactly("the tag is on no commit");
        assertThat(differences(Optional.of(OTHER_COMMIT), Optional.of("r.1.0-1"), published("r.1.0-1", ONE, TWO)))
                .containsExactly("the tag is on commit 22222222");
    }

    @Test
    void theMarksAreAsOrdered() {
        RemoteRelease right = published("r.1.0-1", ONE, TWO);
        RemoteRelease preRelease = new RemoteRelease(
                right.id(), right.tag(), right.target(), "", "", false, true, false, "", "", right.assets());
        assertThat(differences(preRelease)).containsExactly("the release is a pre-release");
        assertThat(differences(Optional.of(COMMIT), Optional.empty(), right))
                .containsExactly("the release is not shown as the latest");
        assertThat(differences(right, published("r.1.1-1"))).containsExactly("the release is shown as the latest");
        assertThat(differences(Optional.of(COMMIT), Optional.of("r.1.1-1"), right, published("r.1.1-1")))
                .isEmpty();
    }

    @Test
    void theAssetsAreExactlyThose() {
        assertThat(differences(published("r.1.0-1", ONE))).containsExactly("two is missing");
        assertThat(differences(published("r.1.0-1", ONE, broken("two")))).containsExactly("two is not whole");
        assertThat(differences(published("r.1.0-1", ONE, whole("two", "owt"))))
                .singleElement()
                .asString()
                .matches("two has other bytes: sha256 \\p{XDigit}{64}, ours has \\p{XDigit}{64}");
        assertThat(differences(published("r.1.0-1", ONE, new RemoteAsset(1, "two", 4, true, TWO.sha256()))))
                .singleElement()
                .asString()
                .startsWith("two has other bytes");
        assertThat(differences(published("r.1.0-1", ONE, new RemoteAsset(1, "two", 3, true, Optional.empty()))))
                .singleElement()
                .asString()
                .startsWith("two has other bytes");
        assertThat(differences(published("r.1.0-1", ONE, TWO, whole("z", "z"), whole("a", "a"))))
                .containsExactly("a does not belong to it", "z does not belong to it");
    }

    @Test
    void allDifferencesAreToldTogether() {
        RemoteState remote = new RemoteState(
                List.of(published("r.1.0-1", ONE)), Optional.empty(), Optional.of("r.1.0-1"), Optional.empty());
        assertThatThrownBy(() -> EndState.verified(ORDER, remote))
                .hasMessageContainingAll("release-state-differs", "the tag is on no commit; two is missing");
    }
}

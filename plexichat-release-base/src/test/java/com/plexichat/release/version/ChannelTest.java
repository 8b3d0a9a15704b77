package com.plexichat.release.version;

import static com.plexichat.release.version.Channel.ALPHA;
import static com.plexichat.release.version.Channel.BETA;
import static com.plexichat.release.version.Channel.STABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ChannelTest {
    @Test
    void stableFollowsStableAndBetaNoAlphaAndAlphaAny() {
        assertThat(mayFollow(STABLE)).containsExactly(STABLE);
        assertThat(mayFollow(BETA)).containsExactly(BETA, STABLE);
        assertThat(mayFollow(ALPHA)).containsExactly(ALPHA, BETA, STABLE);
    }

    @Test
    void allButStableArePreReleases() {
        assertThat(Channel.values()).filteredOn(Channel::preRelease).containsExactly(ALPHA, BETA);
    }

    @Test
    void eachHasItsLetterAndName() {
        assertThat(Channel.values()).extracting(Channel::letter).containsExactly('a', 'b', 'r');
        assertThat(Channel.values()).extracting(Channel::text).containsExactly("alpha", "beta", "stable");
        assertThat(Channel.values())
                .allSatisfy(channel -> assertThat(Channel.of(channel.letter())).isEqualTo(channel));
        assertThatIllegalArgumentException().isThrownBy(() -> Channel.of('x'));
    }

    private static List<Channel> mayFollow(Channel later) {
        return Stream.of(Channel.values()).filter(later::mayFollow).toList();
    }
}

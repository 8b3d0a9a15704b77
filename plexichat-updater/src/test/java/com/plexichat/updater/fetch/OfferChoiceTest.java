package com.plexichat.updater.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OfferChoiceTest {
    private static final List<OfferedRelease> OFFERED = Stream.of(
                    "a.1.2-1", "r.1.1-2", "b.1.1-3", "a.1.3-1", "r.1.1-10", "0a9")
            .map(tag -> new OfferedRelease(version(tag), !tag.startsWith("r"), tag, "", List.of()))
            .toList();

    @Test
    void theNewestIsChosenByVersionAndNotByTheOrderOfTheSource() {
        assertThat(newest(Channel.STABLE, "r.1.1-1")).contains("r.1.1-10");
    }

    @Test
    void eachChannelTakesWhatIsAtLeastAsSafe() {
        assertThat(newest(Channel.ALPHA, "r.1.1-1")).contains("a.1.3-1");
        assertThat(newest(Channel.BETA, "r.1.1-1")).contains("r.1.1-10");
    }

    @Test
    void nothingIsChosenWhenTheNewestOrAnEvenNewerOneIsInstalled() {
        assertThat(newest(Channel.STABLE, "r.1.1-10")).isEmpty();
        assertThat(newest(Channel.STABLE, "a.1.4-1")).isEmpty();
    }

    @Test
    void aVersionOfAnotherSchemeIsNeverTheNewest() {
        assertThat(newest(Channel.ALPHA, "0a1")).contains("0a9");
    }

    @Test
    void aChannelWithoutReleasesIsTold() {
        OfferChoice choice = new OfferChoice(Channel.STABLE, Optional.empty());

        assertThatThrownBy(() -> choice.newest(OFFERED.subList(0, 1)))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("offer-missing");
    }

    @Test
    void anOlderVersionIsTakenOnlyByADowngrade() {
        OfferChoice choice = new OfferChoice(Channel.ALPHA, Optional.of(version("a.1.3-1")));

        assertThat(choice.named("a.1.2-1", OFFERED, true).version()).hasToString("a.1.2-1");
        assertThatThrownBy(() -> choice.named("a.1.2-1", OFFERED, false))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("offer-older");
    }

    @Test
    void aNewerVersionIsNotTakenByADowngrade() {
        OfferChoice choice = new OfferChoice(Channel.ALPHA, Optional.of(version("a.1.2-1")));

        assertThatThrownBy(() -> choice.named("a.1.3-1", OFFERED, true)).isInstanceOf(ReleaseException.class);
        assertThat(choice.named("a.1.3-1", OFFERED, false).version()).hasToString("a.1.3-1");
    }

    private static Optional<String> newest(Channel channel, String installed) {
        return new OfferChoice(channel, Optional.of(version(installed)))
                .newest(OFFERED)
                .map(release -> release.version().tag());
    }

    private static Version version(String tag) {
        return VersionSchemes.find(tag).orElseThrow();
    }
}

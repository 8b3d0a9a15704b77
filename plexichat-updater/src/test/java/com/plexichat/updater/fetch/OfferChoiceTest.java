package com.plexichat.updater.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionReader;
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
    void theFirstReleaseIsThatOfTheOneSchemeThatTheChannelHas() {
        assertThat(new OfferChoice(Channel.STABLE, Optional.empty()).newest(OFFERED))
                .map(release -> release.version().tag())
                .contains("r.1.1-10");
        assertThatThrownBy(() -> new OfferChoice(Channel.ALPHA, Optional.empty()).newest(OFFERED))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("alpha has versions of several schemes");
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
        OfferChoice choice = new OfferChoice(Channel.ALPHA, installed("a.1.3-1"));

        assertThat(choice.named("a.1.2-1", OFFERED, true).version()).hasToString("a.1.2-1");
        assertThatThrownBy(() -> choice.named("a.1.2-1", OFFERED, false))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("offer-older");
    }

    @Test
    void aNewerVersionIsNotTakenByADowngrade() {
        OfferChoice choice = new OfferChoice(Channel.ALPHA, installed("a.1.2-1"));

        assertThatThrownBy(() -> choice.named("a.1.3-1", OFFERED, true)).isInstanceOf(ReleaseException.class);
        assertThat(choice.named("a.1.3-1", OFFERED, false).version()).hasToString("a.1.3-1");
    }

    @Test
    void aFormThatIsNotKnownIsNeitherNewerNorOlder() {
        OfferChoice choice = new OfferChoice(Channel.ALPHA, installed("2.9"));
        List<OfferedRelease> dotted = OFFERED.subList(0, 5);

        assertThat(choice.newest(dotted)).map(OfferedRelease::version).hasToString("Optional[a.1.3-1]");
        assertThat(choice.named("a.1.2-1", dotted, false).version()).hasToString("a.1.2-1");
        assertThat(choice.doubt(dotted.get(0)))
                .contains(
                        "Whether a.1.2-1 is newer or older than 2.9, which is installed, cannot be told: that form of a"
                                + " version is not known");
        assertThatThrownBy(() -> choice.named("a.1.2-1", dotted, true))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContaining("cannot be told")
                .hasMessageContaining("upgrade --to a.1.2-1");
    }

    @Test
    void aVersionOfAnotherSchemeIsTakenByNameWithADoubt() {
        OfferChoice choice = new OfferChoice(Channel.ALPHA, installed("a.1.2-1"));

        assertThat(choice.doubt(choice.named("0a9", OFFERED, false)))
                .hasValueSatisfying(doubt -> assertThat(doubt).endsWith("their schemes differ"));
        assertThat(choice.doubt(choice.named("a.1.3-1", OFFERED, false))).isEmpty();
    }

    @Test
    void whatIsOlderThanAllSchemesIsKnownToBeOlder() {
        OfferChoice choice = new OfferChoice(Channel.STABLE, installed("v2.9.0"));
        List<OfferedRelease> dotted = OFFERED.subList(0, 5);

        assertThat(choice.newest(dotted).flatMap(choice::doubt)).isEmpty();
        assertThat(choice.newest(dotted)).isPresent();
    }

    @Test
    void anOldSpellingIsTheVersionThatItMeant() {
        assertThat(newest(Channel.ALPHA, "va.1.3-1")).isEmpty();
    }

    private static Optional<VersionName> installed(String text) {
        return Optional.of(VersionReader.ofAnyScheme().read(text));
    }

    private static Optional<String> newest(Channel channel, String installed) {
        return new OfferChoice(channel, installed(installed))
                .newest(OFFERED)
                .map(release -> release.version().tag());
    }

    private static Version version(String tag) {
        return VersionSchemes.find(tag).orElseThrow();
    }
}

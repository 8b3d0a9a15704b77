package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstVersionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                      | a.1.0-1
            v2.9.0 build-44         | a.1.0-1
            a.1.1-9 a.1.1-10        | a.1.1-11
            a.1.1-9 b1.1-12         | b.1.1-13
            0a1 1b4                 | 1b5
            0a1 a.1.0-1             | a.1.0-2
            staging-13              | a.1.0-1
            """)
    void theVersionGoesOnFromTheTags(String tags, String expected) {
        FirstVersion first = FirstVersion.of(Set.of(tags.split(" ", -1)), Repository.NO_ANSWERS);

        assertThat(first.version().map(Version::text)).contains(expected);
    }

    @Test
    void aVersionThatIsGivenBringsItsScheme() {
        FirstVersion first =
                FirstVersion.of(Set.of("a.1.0-1"), Repository.answers(Optional.of("2b1"), Optional.empty()));

        assertThat(first.scheme().name()).isEqualTo("compact");
        assertThat(first.version().map(Version::text)).contains("2b1");
    }

    @Test
    void theStagingSchemeNeedsNoFirstVersion() {
        var staging = Optional.of(VersionSchemes.named("staging", "plexichat.scheme"));

        assertThat(FirstVersion.of(Set.of(), Repository.answers(Optional.empty(), staging))
                        .version())
                .isEmpty();
    }
}

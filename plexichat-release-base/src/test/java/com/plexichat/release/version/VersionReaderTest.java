package com.plexichat.release.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionReaderTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a.3.4-5, dotted, a.3.4-5, -",
                "r.3.4-5-security, dotted, r.3.4-5-security, -",
                "7b12+enterprise, compact, 7b12+enterprise, -",
                "va.3.4-5, legacy, a.3.4-5, a.3.4-5",
                "b3.4-9, legacy, b.3.4-9, b.3.4-9",
                "vb3.4-9-fix, legacy, b.3.4-9-fix, b.3.4-9-fix",
                "v7b12, legacy, 7b12, 7b12",
                "v3.4.5-test, legacy, 3.4.5-test, -",
                "v3.4-100, legacy, 3.4-100, -",
                "staging-13, legacy, staging-13, -",
                "build-44, legacy, build-44, -",
                "a.3.4.5, invalid, -, a.3.4-5",
                "a.3.4, invalid, -, a.3.4-1",
                "A.3.4-5, invalid, -, a.3.4-5",
                "7B12, invalid, -, 7b12",
                "x.3.4-5, invalid, -, -",
                "3.4, invalid, -, -",
                "v-pre-restructure, invalid, -, -",
                "'', invalid, -, -",
            })
    void eachTextIsNamed(String text, String kind, String canonical, String suggestion) {
        VersionName name = VersionReader.ofAnyProject().read(text);

        assertThat(name.input()).isEqualTo(text);
        assertThat(name.kind()).isEqualTo(kind);
        assertThat(name.canonical().orElse(null)).isEqualTo(canonical);
        assertThat(name.suggestion().map(Version::text).orElse(null)).isEqualTo(suggestion);
    }

    @Test
    void aStagingNameIsAVersionWhereAllSchemesAreRead() {
        assertThat(VersionReader.ofAnyScheme().read("staging-13").kind()).isEqualTo("staging");
        assertThat(VersionReader.ofAnyScheme().read("build-44").kind()).isEqualTo("legacy");
    }

    @Test
    void aStagingNameIsAVersionInAProjectThatChoseThem() {
        VersionScheme staging = VersionSchemes.named("staging", "test");

        VersionName name = VersionReader.ofProject(staging).read("staging-13");

        assertThat(name.kind()).isEqualTo("staging");
        assertThat(name.version()).isPresent();
        assertThat(VersionReader.ofProject(staging).read("vstaging-13").suggestion())
                .isPresent();
        assertThat(VersionReader.ofProject(VersionSchemes.DEFAULT)
                        .read("staging-13")
                        .kind())
                .isEqualTo("legacy");
    }

    @Test
    void aProjectKnowsVersionsOfOtherSchemesAsSuch() {
        assertThat(VersionReader.ofProject(VersionSchemes.DEFAULT).read("7b12").kind())
                .isEqualTo("compact");
    }
}

package com.plexichat.updater.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WantedVersionTest {
    @ParameterizedTest(name = "{0} is named by {1}: {2}")
    @CsvSource({
        "a.1.2-1,         a.1.2-1,          true",
        "a.1.2-1,         va.1.2-1,         true",
        "a.1.2-1,         a.1.2-1+build.7,  true",
        "a.1.2-1+build.7, a.1.2-1,          true",
        "a.1.2-1+build.7, a.1.2-1+build.7,  true",
        "a.1.2-1+build.7, va.1.2-1+build.7, true",
        "a.1.2-1+build.7, a.1.2-1+build.8,  false",
        "a.1.2-1,         a.1.2-10,         false",
        "a.1.2-1,         a.1.2-1-security, false",
        "a.1.2-1,         b.1.2-1,          false",
        "a.1.2-1,         1.2.1,            false",
        "0a7,             v0a7,             true",
        "10.5.0,          v10.5.0,          true",
        "10.5.0,          10.5.0+debug,     false",
        "10.5.0,          10.5,             false"
    })
    void aVersionIsTheSameInEachOfItsForms(String wanted, String said, boolean same) {
        assertThat(new WantedVersion(wanted).isNamedBy(said)).isEqualTo(same);
    }
}

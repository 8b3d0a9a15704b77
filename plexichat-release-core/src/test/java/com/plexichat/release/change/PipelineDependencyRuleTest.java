package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PipelineDependencyRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Bump actions/checkout from 3 to 4 | left-out by pipeline-dependency
            ci(deps): bump actions/cache from 3 to 4 | left-out by pipeline-dependency
            ci(deps): bump node from 20 to 22 | left-out by pipeline-dependency
            Bump jdx/setup-mise from 1 to 2 | left-out by pipeline-dependency
            chore(deps): bump docker/login-action from 2 to 3 | left-out by pipeline-dependency
            Bump ws from 8.13.0 to 8.14.2 | dependencies by dependency
            """)
    void newerStepsOfAPipelineAreLeftOut(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }
}

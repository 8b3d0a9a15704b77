package com.plexichat.release.localforge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagRulesetTest {
    @ParameterizedTest
    @CsvSource({
        "active, creation, never, refs/tags/b, true",
        "active, creation, pull_requests_only, refs/tags/b, true",
        "active, creation, always, refs/tags/b, false",
        "active, creation, exempt, refs/tags/b, false",
        "active, deletion, never, refs/tags/b, false",
        "evaluate, creation, never, refs/tags/b, false",
        "disabled, creation, never, refs/tags/b, false",
        "active, creation, never, refs/tags/a.1, false",
        "active, creation, never, refs/heads/b, false"
    })
    void onlyAnActiveRuleThatBindsTheCallersForbidsATag(
            String enforcement, String rule, String bypass, String ref, boolean forbids) {
        TagRuleset ruleset = new TagRuleset(
                1, "Rules", enforcement, List.of("~ALL"), List.of("refs/tags/a.*"), List.of(rule), bypass);

        assertThat(ruleset.forbidsCreation(ref)).isEqualTo(forbids);
    }

    @Test
    void wordsThatGitHubDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> ruleset("on", "creation", "never")).hasMessageContaining("on, [creation]");
        assertThatThrownBy(() -> ruleset("active", "create", "never")).hasMessageContaining("[create]");
        assertThatThrownBy(() -> ruleset("active", "creation", "no")).hasMessageContaining("bypass no");
    }

    private static TagRuleset ruleset(String enforcement, String rule, String bypass) {
        return new TagRuleset(1, "Rules", enforcement, List.of("~ALL"), List.of(), List.of(rule), bypass);
    }
}

package com.plexichat.release.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class CiEnvironmentTest {
    @Test
    void deskHasNothingOfIt() {
        CiEnvironment desk = CiEnvironment.from(Map.of("PATH", "/bin", "GITHUB_RUN_NUMBER", " "));

        assertThat(desk.tag()).isEmpty();
        assertThat(desk.branch()).isEmpty();
        assertThat(desk.runNumber()).isEmpty();
        assertThat(desk.repository()).isEmpty();
        assertThat(desk.apiAddress()).isEmpty();
        assertThat(desk.webAddress()).isEmpty();
        assertThat(desk.sourceDateEpoch()).isEmpty();
    }

    @Test
    void nameOfARefIsATagOrABranchByItsType() {
        CiEnvironment tag = CiEnvironment.from(Map.of("GITHUB_REF_NAME", "a.1.1-1", "GITHUB_REF_TYPE", "tag"));
        assertThat(tag.tag()).contains("a.1.1-1");
        assertThat(tag.branch()).isEmpty();

        CiEnvironment branch = CiEnvironment.from(Map.of("GITHUB_REF_NAME", "main", "GITHUB_REF_TYPE", "branch"));
        assertThat(branch.tag()).isEmpty();
        assertThat(branch.branch()).contains("main");
    }

    @Test
    void eachVariableHasItsPlace() {
        CiEnvironment ci = CiEnvironment.from(Map.of(
                "GITHUB_RUN_NUMBER", "7",
                "GITHUB_REPOSITORY", "plexi/chat",
                "GITHUB_API_URL", "https://api.example.org",
                "GITHUB_SERVER_URL", "https://example.org",
                "SOURCE_DATE_EPOCH", "1700000000"));

        assertThat(ci.runNumber()).contains("7");
        assertThat(ci.repository()).contains("plexi/chat");
        assertThat(ci.apiAddress()).contains("https://api.example.org");
        assertThat(ci.webAddress()).contains("https://example.org");
        assertThat(ci.sourceDateEpoch()).contains("1700000000");
    }
}

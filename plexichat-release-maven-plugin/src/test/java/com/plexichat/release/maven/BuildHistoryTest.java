package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BuildHistoryTest {
    private record Request(String value) {}

    private record OtherRequest(String value) {}

    @Test
    void anEqualRequestHasRunAndAnyOtherHasNot() {
        Map<Object, Object> context = new HashMap<>();
        BuildHistory.of(context).add(new Request("a"));

        assertThat(BuildHistory.of(context).hasRun(new Request("a"))).isTrue();
        assertThat(BuildHistory.of(context).hasRun(new Request("b"))).isFalse();
        assertThat(BuildHistory.of(context).hasRun(new OtherRequest("a"))).isFalse();
        assertThat(BuildHistory.of(context).hasRunAny(Request.class)).isTrue();
        assertThat(BuildHistory.of(context).hasRunAny(OtherRequest.class)).isFalse();
    }

    @Test
    void anotherProjectHasAHistoryOfItsOwn() {
        BuildHistory.of(new HashMap<>()).add(new Request("a"));

        assertThat(BuildHistory.of(new HashMap<>()).hasRun(new Request("a"))).isFalse();
    }
}

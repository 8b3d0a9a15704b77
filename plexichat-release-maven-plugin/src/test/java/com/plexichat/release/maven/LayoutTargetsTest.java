package com.plexichat.release.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.parameter.GivenConfiguration;
import com.plexichat.release.parameter.GivenElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LayoutTargetsTest {
    private static GivenElement element(String name, GivenElement... parts) {
        return new GivenElement(name, Optional.empty(), List.of(parts), "pom.xml");
    }

    private static GivenElement text(String name, String text) {
        return new GivenElement(name, Optional.of(text), List.of(), "pom.xml");
    }

    private static Set<String> targets(GivenConfiguration... configurations) {
        return LayoutTargets.of(Stream.of(configurations).toList());
    }

    @Test
    void aFileFillsItsTargetOrThePlaceOfItsSource() {
        GivenElement layout = element(
                "layout",
                element("file", text("source", "LICENSE.txt"), text("target", "LICENSE")),
                element("file", text("source", "README.md")),
                element("file"));

        assertThat(targets(new GivenConfiguration(Set.of(), List.of(text("product", "chat"), layout))))
                .containsExactlyInAnyOrder("LICENSE", "README.md");
    }

    @Test
    void theLayoutOfAnExecutionCountsToo() {
        GivenElement layout = element("layout", element("file", text("source", "NOTICE.txt")));

        assertThat(targets(new GivenConfiguration(Set.of("package"), List.of(layout))))
                .containsExactly("NOTICE.txt");
    }
}

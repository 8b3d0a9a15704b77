package com.plexichat.release.undeclared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ConfigurationFormTest {
    private static final int MANY = 30_000;

    private static Optional<Set<String>> keys(String file, String text) {
        return ConfigurationForm.of(file).orElseThrow().keys(text);
    }

    private static String nested(int depth, String name, String begin, String end) {
        return (begin + name).repeat(depth) + "1" + end.repeat(depth);
    }

    static List<String> tooDeepYaml() {
        return List.of(
                nested(MANY, "a: ", "{", "}"),
                nested(MANY, "", "[", "]"),
                "- ".repeat(MANY) + "x\n",
                "? ".repeat(MANY),
                IntStream.range(0, 500)
                        .mapToObj(depth -> " ".repeat(depth) + "a:\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @MethodSource("tooDeepYaml")
    @Timeout(20)
    void deepYamlIsLeftAside(String text) {
        assertThat(keys("config/a.yml", text)).isEmpty();
    }

    @Test
    void deepJsonIsLeftAside() {
        assertThat(keys("config/a.json", nested(64, "\"a\":", "{", "}")))
                .hasValueSatisfying(keys -> assertThat(keys).hasSize(64));
        assertThat(keys("config/a.json", nested(65, "\"a\":", "{", "}"))).isEmpty();
    }

    @Test
    void keysThatWouldHoldMoreThanTheirFileAreLeftAside() {
        String name = "a".repeat(1_000);

        assertThat(keys("config/a.json", nested(60, "\"" + name + "\":", "{", "}")))
                .isEmpty();
        assertThat(keys("config/a.yml", nested(60, name + ": ", "{", "}"))).isEmpty();
        assertThat(keys("config/a.yml", nested(10, name + ": ", "{", "}"))).isPresent();
    }
}

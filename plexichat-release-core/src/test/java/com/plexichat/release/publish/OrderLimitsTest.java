package com.plexichat.release.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderLimitsTest {
    private static List<Problem> problems(String body, PublishOrder.Asset... assets) {
        PublishOrder order = PublishExamples.order("a.1.0-1");
        Problems problems = new Problems();
        OrderLimits.check(
                new PublishOrder(order.identity(), order.title(), body, Arrays.asList(assets), false), problems);
        return problems.list();
    }

    private static PublishOrder.Asset asset(String name, long size) {
        return new PublishOrder.Asset(
                name,
                "text/plain",
                Path.of(name),
                new FileDigest(size, PublishExamples.digest("x").sha256()));
    }

    @Test
    void aTextFitsWithItsMarkUpToTheServersLimit() {
        assertThat(problems("x".repeat(OrderLimits.LONGEST_BODY))).isEmpty();
        assertThat(problems("\uD83D\uDE00".repeat(OrderLimits.LONGEST_BODY))).isEmpty();
        assertThat(problems("x".repeat(OrderLimits.LONGEST_BODY + 1)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RELEASE_NOTES_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat.tar.gz", "chat-a.1.0-1_x@y+z.tar.gz.sha256", "a"})
    void aNameThatTheServerKeepsIsTaken(String name) {
        assertThat(problems("", asset(name, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ".hidden", "end.", "two..dots", "ü", "a/b", ""})
    void aNameThatTheServerWouldChangeIsRefused(String name) {
        assertThat(problems("", asset(name, 1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("another name"));
    }

    @Test
    void theNameUnderWhichAnAssetIsReplacedIsTaken() {
        assertThat(problems("", asset("a", 1), asset("a.replacement", 1)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("a.replacement is the name"));
        assertThat(problems("", asset("b.replacement", 1))).isEmpty();
    }

    @Test
    void sizesCountAndTwinsAreChecked() {
        assertThat(problems("", asset("a", 2_147_483_647L))).isEmpty();
        assertThat(problems("", asset("a", 2_147_483_648L), asset("b", 0), asset("c", 1), asset("c", 1)))
                .extracting(Problem::what)
                .satisfiesExactly(
                        what -> assertThat(what).contains("a has 2147483648 bytes"),
                        what -> assertThat(what).contains("b has 0 bytes"),
                        what -> assertThat(what).contains("two assets named c"));
        PublishOrder.Asset[] many = IntStream.rangeClosed(0, OrderLimits.MOST_ASSETS)
                .mapToObj(number -> asset("a" + number, 1))
                .toArray(PublishOrder.Asset[]::new);
        assertThat(problems("", many))
                .extracting(Problem::what)
                .containsExactly("1001 assets are more than the 1000 that a release may have");
        assertThat(problems("", Arrays.copyOf(many, OrderLimits.MOST_ASSETS))).isEmpty();
    }
}

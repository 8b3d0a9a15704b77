package com.plexichat.release.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNameTest {
    private static final List<String> KNOWN = List.of("deadline", "every", "over", "passes", "url", "version", "watch");

    @Test
    void aLetterTooManyTooFewOrWrongLeadsToTheNameThatWasMeant() {
        assertThat(NearestName.of("dead_line", KNOWN)).isEqualTo("deadline");
        assertThat(NearestName.of("dedline", KNOWN)).isEqualTo("deadline");
        assertThat(NearestName.of("ural", KNOWN)).isEqualTo("url");
        assertThat(NearestName.of("Watch", KNOWN)).isEqualTo("watch");
        assertThat(NearestName.of("ovre", KNOWN)).isEqualTo("over");
    }

    @Test
    void evenAVeryLongNameHasOne() {
        assertThat(KNOWN).contains(NearestName.of("x".repeat(1_000_000), KNOWN));
        assertThat(KNOWN).contains(NearestName.of("", KNOWN));
    }

    @Test
    void onlyANameThatIsSpelledNearlySoIsClose() {
        assertThat(NearestName.close("versoin", KNOWN)).contains("version");
        assertThat(NearestName.close("wach", KNOWN)).contains("watch");
        assertThat(NearestName.close("nonsense", KNOWN)).isEmpty();
        assertThat(NearestName.close("version".repeat(100), KNOWN)).isEmpty();
        assertThat(NearestName.close("any", List.of())).isEmpty();
    }
}

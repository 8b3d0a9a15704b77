package com.plexichat.release.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class SecretsTest {
    private final Secrets secrets = new Secrets();

    @Test
    void blanksAreNoSecrets() {
        secrets.add("");
        secrets.add("  ");

        assertThat(secrets.masked("a  b")).isEqualTo("a  b");
    }

    @Test
    void aSecretThatIsAPatternIsTakenAsText() {
        secrets.add("a.*$1");

        assertThat(secrets.masked("abc a.*$1")).isEqualTo("abc ***");
    }

    @Test
    void nothingIsLeftOfASecretThatBeginsWithAnother() {
        Generated.cases(1_000, random -> {
            String inner = Generated.text(random, "abc", 4, 8);
            String outer = inner + Generated.text(random, "xyz", 4, 8);
            Secrets both = new Secrets();
            List<String> order = random.nextBoolean() ? List.of(inner, outer) : List.of(outer, inner);
            order.forEach(both::add);

            assertThat(both.masked("<" + outer + "|" + inner + ">")).isEqualTo("<***|***>");
        });
    }

    @Test
    void severalSecretsAreMaskedInOneText() {
        Stream.of("one", "two", "three").forEach(secrets::add);

        assertThat(secrets.masked("one two three four")).isEqualTo("*** *** *** four");
    }

    @Test
    void eachTextInAValueIsMasked() {
        secrets.add("s3cret");
        Map<String, Object> value = new HashMap<>();
        value.put("list", List.of("a s3cret", 7, List.of("s3cret")));
        value.put("nothing", null);

        assertThat(secrets.masked((Object) value))
                .asInstanceOf(InstanceOfAssertFactories.map(Object.class, Object.class))
                .containsEntry("list", List.of("a ***", 7, List.of("***")))
                .containsEntry("nothing", null);
    }

    @Test
    void eachSecretIsAnnouncedOnce() {
        List<String> announced = new ArrayList<>();
        Secrets heard = new Secrets(announced::add);
        Stream.of("one", " ", "two", "one").forEach(heard::add);

        assertThat(announced).containsExactly("one", "two");
    }
}

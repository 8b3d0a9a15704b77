package com.plexichat.updater.merge;

import static com.plexichat.release.testing.Generated.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.testing.Generated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonMergeLawsTest {
    private static final int CASES = 1_000;

    private static String merged(String old, String fresh, String edited) {
        return JsonMerge.of(old, fresh, edited, "config.json").text();
    }

    private static @Nullable Object value(String text) {
        return Json.parse(text, "text");
    }

    @Test
    void whatNobodyEditedBecomesTheNewDefault() {
        Generated.cases(CASES, random -> {
            String old = object(random, 3);
            String fresh = object(random, 3);

            assertThat(new Held(true, value(merged(old, fresh, old))).isSameAs(new Held(true, value(fresh))))
                    .as("%s, %s", old, fresh)
                    .isTrue();
        });
    }

    @Test
    void whatTheReleaseDidNotChangeStaysCharacterByCharacter() {
        Generated.cases(CASES, random -> {
            String old = object(random, 3);
            String edited = object(random, 3);

            assertThat(merged(old, old, edited)).isEqualTo(edited);
        });
    }

    @Test
    void whatIsAsTheNewDefaultAlreadyStaysCharacterByCharacter() {
        Generated.cases(CASES, random -> {
            String old = object(random, 3);
            String fresh = object(random, 3);
            MergeResult result = JsonMerge.of(old, fresh, fresh, "config.json");

            assertThat(result.text()).isEqualTo(fresh);
            assertThat(result.notes()).isEmpty();
        });
    }

    @Test
    void mergingTwiceChangesNothing() {
        Generated.cases(CASES, random -> {
            String old = object(random, 3);
            String fresh = object(random, 3);
            String once = merged(old, fresh, object(random, 3));

            assertThat(merged(fresh, fresh, once)).isEqualTo(once);
            assertThat(merged(old, fresh, once)).isEqualTo(once);
        });
    }

    @Test
    void everyNewKeyArrivesUnlessTheAdministratorHasNoObjectForIt() {
        Generated.cases(CASES, random -> {
            String old = object(random, 3);
            String fresh = object(random, 3);
            String edited = object(random, 3);

            arrived("", value(old), value(fresh), value(edited), value(merged(old, fresh, edited)), true);
            String adopted =
                    JsonMerge.withoutOldDefault(fresh, edited, "config.json").text();
            arrived("", null, value(fresh), value(edited), value(adopted), true);
        });
    }

    private static void arrived(
            String at,
            @Nullable Object old,
            @Nullable Object fresh,
            @Nullable Object edited,
            @Nullable Object merged,
            boolean hadObject) {
        if (hadObject && fresh instanceof Map<?, ?> members && edited instanceof Map<?, ?> had) {
            Map<?, ?> known = old instanceof Map<?, ?> map ? map : Map.of();
            Map<?, ?> result = (Map<?, ?>) Objects.requireNonNull(merged);
            members.forEach((key, each) -> {
                if (!known.containsKey(key)) {
                    assertThat(result.containsKey(key)).as("%s/%s", at, key).isTrue();
                }
                arrived(at + "/" + key, known.get(key), each, had.get(key), result.get(key), had.containsKey(key));
            });
        }
    }

    @Test
    void whatTheAdministratorChangedOrAddedIsAsItWas() {
        Generated.cases(CASES, random -> {
            String old = object(random, 2);
            String fresh = object(random, 2);
            String edited = object(random, 2);
            JsonText result = JsonText.of(merged(old, fresh, edited), "result");
            JsonText before = JsonText.of(edited, "edited");

            for (String key : new Held(true, value(edited)).keys()) {
                String pointer = JsonText.below("", key);
                Held was = new Held(true, value(old)).member(key);
                Held comes = new Held(true, value(fresh)).member(key);
                Held has = new Held(true, value(edited)).member(key);
                if (!has.isSameAs(was) && !(has.isObject() && comes.isObject())) {
                    assertThat(result.written(pointer)).isEqualTo(before.written(pointer));
                }
            }
        });
    }

    @Test
    void theLayoutOfTheTextsDoesNotChangeTheMergedValue() {
        Generated.cases(CASES, random -> {
            long seed = random.nextLong();
            List<Object> results = new ArrayList<>();
            for (boolean wide : List.of(true, false)) {
                RandomGenerator same = new SplittableRandom(seed);
                List<String> texts = new ArrayList<>(Collections.nCopies(3, ""));
                texts.replaceAll(empty -> object(same, 3));
                if (wide) {
                    texts.replaceAll(text -> Json.indented(Objects.requireNonNull(value(text))));
                }
                results.add(Objects.requireNonNull(value(merged(texts.get(0), texts.get(1), texts.get(2)))));
            }
            assertThat(results.get(0)).isEqualTo(results.get(1));
        });
    }

    private static String object(RandomGenerator random, int depth) {
        List<String> names = new ArrayList<>(List.of("a", "b", "c/d~", "", "0", "é\\\"🎉"));
        List<String> members = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            String name = names.remove(random.nextInt(names.size()));
            members.add(space(random) + '"' + name + '"' + space(random) + ":" + space(random) + member(random, depth)
                    + space(random));
        }
        return "{" + (members.isEmpty() ? space(random) : String.join(",", members)) + "}";
    }

    private static String member(RandomGenerator random, int depth) {
        if (depth > 0 && random.nextInt(2) == 0) {
            return object(random, depth - 1);
        }
        return oneOf(random, "1", "1.0", "10e-1", "2", "null", "true", "\"x\"", "[1,\n {}]", "[{\"a\": 1}, 1.0]", "[]");
    }

    private static String space(RandomGenerator random) {
        return oneOf(random, "", "", " ", "\n    ", "\r\n\t");
    }
}

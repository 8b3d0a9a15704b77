package com.plexichat.release.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.LayoutEntry.Patterns;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLayout.Library;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.testing.Generated;
import com.plexichat.release.version.VersionSchemes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackingOrderJsonTest {
    @Test
    void whateverIsOrderedIsReadTheSame() {
        Generated.cases(500, random -> {
            PackingOrder order = order(random);

            assertThat(PackingOrderJson.read(PackingOrderJson.write(order), "order.json"))
                    .isEqualTo(order);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"projectFolder\": 1}"})
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> PackingOrderJson.read(text, "order.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("order.json");
    }

    @Test
    void whatIsOutOfItsRangeIsRefused() {
        Generated.cases(1, random -> {
            String text = PackingOrderJson.write(order(random));

            assertThatThrownBy(() -> PackingOrderJson.read(text.replaceAll("\"level\": \\d", "\"level\": 0"), "here"))
                    .isInstanceOf(JsonException.class)
                    .hasMessage("here: a level is between 1 and 9");
        });
    }

    private static PackingOrder order(RandomGenerator random) {
        return new PackingOrder(
                Path.of("/" + name(random)),
                new ReleaseIdentity(
                        "chat",
                        VersionSchemes.find(Generated.oneOf(random, "a.1.2-1", "b.2.0-3", "staging-13", "0a1"))
                                .orElseThrow(),
                        name(random),
                        Instant.ofEpochSecond(random.nextLong(4_000_000_000L)),
                        new CommitId(Generated.text(random, "0123456789abcdef", 40, 40)),
                        name(random),
                        random.nextBoolean()),
                some(random, PackingOrderJsonTest::naming),
                new PackageLayout(
                        some(random, PackingOrderJsonTest::entry),
                        some(random, each -> new Library(name(each), Path.of("/" + name(each)), each.nextBoolean())),
                        some(random, PackingOrderJsonTest::name),
                        some(random, each -> new PackageLink(name(each), name(each), platforms(each))),
                        some(random, each -> new ConfigEdit(name(each), edit(each), platforms(each))),
                        new IgnoredPaths(new TreeSet<>(some(random, PackingOrderJsonTest::name)))),
                new Compression(random.nextInt(1, 10), random.nextInt(1, 65)));
    }

    private static <T> List<T> some(RandomGenerator random, Function<RandomGenerator, T> each) {
        return Stream.generate(() -> each.apply(random))
                .limit(random.nextInt(4))
                .toList();
    }

    private static String name(RandomGenerator random) {
        return Generated.text(random, "ab \"\\./*{}üı漢😀", 0, 8) + random.nextInt(100);
    }

    private static PackageNaming naming(RandomGenerator random) {
        return new PackageNaming(platform(random), name(random), name(random), name(random));
    }

    private static Platform platform(RandomGenerator random) {
        return Platform.ALL.get(random.nextInt(Platform.ALL.size()));
    }

    private static List<Platform> platforms(RandomGenerator random) {
        return some(random, PackingOrderJsonTest::platform);
    }

    private static LayoutEntry entry(RandomGenerator random) {
        return new LayoutEntry(
                name(random),
                random.nextBoolean() ? "" : name(random),
                new Patterns(some(random, PackingOrderJsonTest::name), some(random, PackingOrderJsonTest::name)),
                random.nextBoolean() ? Optional.of(random.nextInt(01000)) : Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean(),
                platforms(random));
    }

    private static JsonEdit edit(RandomGenerator random) {
        String pointer = "/" + Generated.text(random, "ab ü\"", 0, 5);
        JsonEdit edit = Generated.oneOf(
                random,
                JsonEdit.set(pointer, "{\"a\": [1, \"ü\\n\"]}"),
                JsonEdit.set(pointer, "null"),
                JsonEdit.remove(pointer),
                JsonEdit.empty(pointer));
        return random.nextBoolean() ? edit : edit.expecting("1.50");
    }
}

package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Evidence.Technique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class ComponentMergeTest {
    private static final PackageUrl WIRE = PackageUrl.maven("org.example", "wire", "2.0", "jar", "");
    private static final PackageUrl OWN = PackageUrl.maven("org.example", "chat", "1.0", "jar", "");
    private static final PackageUrl DJANGO = PackageUrl.pypi("django", Optional.of("4.2"));
    private static final PackageUrl ANY_DJANGO = PackageUrl.pypi("django", Optional.empty());

    private static FoundComponent found(PackageUrl url, String location, PackageUrl... needed) {
        List<String> refs = new ArrayList<>();
        for (PackageUrl each : needed) {
            refs.add(each.text());
        }
        return FoundComponent.of(Component.library(url), evidence(location)).dependingOn(refs);
    }

    private static Evidence evidence(String location) {
        return new Evidence(location, "reader", Technique.MANIFEST_ANALYSIS);
    }

    private static KnownComponents known(Optional<PackageUrl> product, PackageUrl... urls) {
        List<ListedComponent> components = new ArrayList<>();
        for (PackageUrl url : urls) {
            components.add(new ListedComponent(Component.library(url), List.of(), new TreeSet<>()));
        }
        return new KnownComponents(product, components, new TreeSet<>());
    }

    private static MergedComponents merged(FoundComponent... found) {
        return ComponentMerge.of(known(Optional.empty()), List.of(found));
    }

    @Test
    void whatIsFoundTwiceIsListedOnceWithAllOfItsEvidence() {
        MergedComponents merged = ComponentMerge.of(
                known(Optional.empty(), WIRE),
                List.of(found(WIRE, "chat/lib/wire.jar"), found(WIRE, "chat/x/wire.jar")));

        assertThat(merged.components()).hasSize(1);
        assertThat(merged.components().get(0).evidence())
                .containsExactly(evidence("chat/lib/wire.jar"), evidence("chat/x/wire.jar"));
    }

    @Test
    void whatNoVersionOfItWillDoForIsAnother() {
        FoundComponent old = FoundComponent.of(
                Component.library(ANY_DJANGO).with(Component.REQUIREMENT, "<4"), evidence("chat/requirements.txt"));
        FoundComponent any = FoundComponent.of(
                Component.library(ANY_DJANGO).with(Component.REQUIREMENT, ">=4,<5"), evidence("chat/requirements.txt"));

        assertThat(merged(found(DJANGO, "chat/poetry.lock"), old).components()).hasSize(2);
        assertThat(merged(found(DJANGO, "chat/poetry.lock"), any).components()).hasSize(1);
    }

    @Test
    void whatIsMadeHereIsNotWhatIsCalledSoElsewhere() {
        PackageUrl near = PackageUrl.golang("example.org/near", Optional.of("v1.0.0"));
        PackageUrl here = PackageUrl.golang("example.org/near", Optional.empty());

        assertThat(merged(found(near, "chat/bin/a"), found(here, "chat/bin/b")).components())
                .hasSize(2);
    }

    @Test
    void whatTheProductAsksForItNeedsThoughOthersDoToo() {
        MergedComponents merged = merged(
                found(WIRE, "chat/a", DJANGO),
                found(ANY_DJANGO, "chat/pyproject.toml").direct(true),
                found(DJANGO, "chat/b"));

        assertThat(merged.direct()).containsExactlyInAnyOrder(WIRE.text(), DJANGO.text());
    }

    @Test
    void whatAFileListsAsTheProductItselfIsNoComponentAndItsNeedsAreTheProducts() {
        PackageUrl product = PackageUrl.generic("chat", Optional.of("a.1.0-1"));
        MergedComponents merged = merged(
                        found(product, "chat/package-lock.json").dependingOn(List.of(WIRE.text())),
                        found(WIRE, "chat/lib/wire.jar"),
                        found(ANY_DJANGO, "chat/x").dependingOn(List.of(product.text())))
                .without(product);

        assertThat(merged.components())
                .extracting(each -> each.component().ref())
                .containsExactlyInAnyOrder(WIRE.text(), ANY_DJANGO.text());
        assertThat(merged.direct()).containsExactly(WIRE.text(), ANY_DJANGO.text());
        assertThat(merged.components())
                .allSatisfy(each -> assertThat(each.dependsOn()).isEmpty());
    }

    @Test
    void whatNamesNoVersionIsTheOneThatIsThere() {
        MergedComponents merged = merged(
                found(ANY_DJANGO, "chat/requirements.txt"),
                found(DJANGO, "chat/lib/django.dist-info/METADATA"),
                found(PackageUrl.pypi("admin", Optional.of("1")), "chat/lib/admin.dist-info/METADATA", ANY_DJANGO));

        assertThat(merged.components())
                .extracting(each -> each.component().ref())
                .containsExactlyInAnyOrder(DJANGO.text(), "pkg:pypi/admin@1");
        assertThat(merged.components().get(0).evidence()).hasSize(2);
        assertThat(merged.components().get(1).dependsOn()).containsExactly(DJANGO.text());
    }

    @Test
    void ofSeveralVersionsNoneIsMeant() {
        PackageUrl other = PackageUrl.pypi("django", Optional.of("5.0"));

        MergedComponents merged =
                merged(found(ANY_DJANGO, "chat/requirements.txt"), found(DJANGO, "chat/a"), found(other, "chat/b"));

        assertThat(merged.components())
                .extracting(each -> each.component().version())
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of("4.2"), Optional.of("5.0"));
    }

    @Test
    void whatTheBuildMadeIsTheProductAndNoComponent() {
        MergedComponents merged = ComponentMerge.of(
                known(Optional.of(OWN), WIRE),
                List.of(found(OWN, "chat/lib/chat.jar", DJANGO), found(DJANGO, "chat/lib/chat.jar!/django", WIRE)));

        assertThat(merged.components())
                .extracting(each -> each.component().ref())
                .containsExactlyInAnyOrder(WIRE.text(), DJANGO.text());
        assertThat(merged.direct()).containsExactly(DJANGO.text());
    }

    @Test
    void whatNoComponentNeedsTheProductDoes() {
        MergedComponents merged = merged(found(DJANGO, "chat/a", WIRE), found(WIRE, "chat/b"));

        assertThat(merged.direct()).containsExactly(DJANGO.text());
    }

    @Test
    void edgesToWhatIsNotThereAndToItselfAreLeftOut() {
        MergedComponents merged = merged(found(DJANGO, "chat/a", WIRE, DJANGO, ANY_DJANGO));

        assertThat(merged.components().get(0).dependsOn()).isEmpty();
        assertThat(merged.direct()).containsExactly(DJANGO.text());
    }

    /** Of any mixture each ref of an edge is listed, each component once, and in any order the same come out. */
    @RepeatedTest(50)
    void theOrderOfWhatIsFoundMakesNoDifferenceToWhatIsListed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<FoundComponent> found = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            found.add(found(any(random), "chat/" + i, any(random), any(random)));
        }
        MergedComponents one = ComponentMerge.of(known(Optional.of(OWN), WIRE), found);
        Collections.shuffle(found, random);
        MergedComponents other = ComponentMerge.of(known(Optional.of(OWN), WIRE), found);

        assertThat(other.components()).containsExactlyInAnyOrderElementsOf(one.components());
        assertThat(other.direct()).isEqualTo(one.direct());
        List<String> refs =
                one.components().stream().map(each -> each.component().ref()).toList();
        assertThat(refs).doesNotHaveDuplicates().containsAll(one.direct());
        assertThat(one.components()).allSatisfy(each -> assertThat(refs).containsAll(each.dependsOn()));
    }

    private static PackageUrl any(Random random) {
        Optional<String> version = random.nextInt(3) == 0 ? Optional.empty() : Optional.of("" + random.nextInt(2));
        return random.nextInt(8) == 0 ? OWN : PackageUrl.npm("p" + random.nextInt(5), version);
    }
}

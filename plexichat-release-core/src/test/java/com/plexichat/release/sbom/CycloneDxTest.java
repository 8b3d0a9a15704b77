package com.plexichat.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.Identities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CycloneDxTest {
    private static final String WIRE = "pkg:maven/org.example/wire@2.0?type=jar";
    private static final String CODEC = "pkg:maven/org.example/codec@1.4?classifier=linux-aarch_64&type=jar";

    @TempDir
    Path folder;

    private final List<ResolvedComponent> components = new ArrayList<>();

    @BeforeEach
    void resolve() throws IOException {
        Path wire = Files.writeString(folder.resolve("wire.jar"), "wire");
        Path codec = Files.writeString(folder.resolve("codec.jar"), "codec");
        components.add(new ResolvedComponent("org.example", "wire", "2.0", "jar", "", asItIs(wire), List.of(CODEC)));
        components.add(new ResolvedComponent(
                "org.example", "codec", "1.4", "jar", "linux-aarch_64", asItIs(codec), List.of()));
    }

    private static Optional<ComponentFile> asItIs(Path file) {
        return Optional.of(new ComponentFile(file, false));
    }

    private CycloneDx sbom() {
        return CycloneDx.of(new SbomSubject(
                Identities.of("a.1.2-1"),
                "PlexiChat <&> größer",
                Optional.of(Sha256.of("archive".getBytes(StandardCharsets.UTF_8))),
                components,
                List.of(WIRE)));
    }

    private static Bom parsed(CycloneDx sbom) throws ParseException {
        return new JsonParser().parse(sbom.json().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void jsonIsValidByTheSchema() throws IOException {
        assertThat(new JsonParser().validate(sbom().json().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
    }

    @Test
    void xmlIsValidByTheSchema() throws IOException {
        assertThat(new XmlParser().validate(sbom().xml().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
    }

    @Test
    void bothTextsAreAsReviewed() throws IOException {
        GoldenFile.of("sbom/sbom.cdx.json").holds(sbom().json());
        GoldenFile.of("sbom/sbom.cdx.xml").holds(sbom().xml());
    }

    @Test
    void xmlSaysTheSameAsJson() throws ParseException {
        Bom json = parsed(sbom());
        Bom xml = new XmlParser().parse(sbom().xml().getBytes(StandardCharsets.UTF_8));

        assertThat(xml.getSerialNumber()).isEqualTo(json.getSerialNumber());
        assertThat(xml.getComponents())
                .extracting(Component::getPurl)
                .isEqualTo(json.getComponents().stream().map(Component::getPurl).toList());
        assertThat(xml.getMetadata().getTimestamp())
                .isEqualTo(json.getMetadata().getTimestamp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Tokyo"})
    void sameContentGivesTheSameBytesInWhateverOrderAndTimeZone(String zone) {
        CycloneDx here = sbom();
        String json = here.json();
        String xml = here.xml();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Collections.reverse(components);
            assertThat(sbom().json()).isEqualTo(json);
            assertThat(sbom().xml()).isEqualTo(xml);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void serialNumberFollowsFromTheContent() throws IOException, ParseException {
        String before = parsed(sbom()).getSerialNumber();
        assertThat(before).matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        Files.writeString(folder.resolve("codec.jar"), "another codec");

        assertThat(parsed(sbom()).getSerialNumber()).isNotEqualTo(before);
    }

    @Test
    void aComponentOfWhichNothingShipsIsListedWithoutADigest() throws ParseException {
        components.set(
                0, new ResolvedComponent("org.example", "wire", "2.0", "jar", "", Optional.empty(), List.of(CODEC)));

        assertThat(parsed(sbom()).getComponents())
                .filteredOn(component -> component.getPurl().equals(WIRE))
                .extracting(Component::getHashes)
                .containsOnlyNulls();
    }

    @Test
    void componentsCarryPackageUrlsAndTheDigestsOfTheirFiles() throws IOException, ParseException {
        Bom bom = parsed(sbom());

        assertThat(bom.getComponents()).extracting(Component::getPurl).containsExactly(CODEC, WIRE);
        assertThat(bom.getComponents().get(1).getHashes().get(0).getValue())
                .isEqualTo(Sha256.of(folder.resolve("wire.jar")).hex());
        assertThat(bom.getMetadata().getComponent().getPurl()).isEqualTo("pkg:generic/plexichat@a.1.2-1");
        assertThat(bom.getMetadata().getComponent().getHashes().get(0).getValue())
                .isEqualTo(Sha256.of("archive".getBytes(StandardCharsets.UTF_8)).hex());
    }

    @Test
    void edgesLeadFromTheProductToWhatItNeeds() throws ParseException {
        Bom bom = parsed(sbom());

        assertThat(bom.getDependencies())
                .extracting(Dependency::getRef)
                .containsExactly("pkg:generic/plexichat@a.1.2-1", CODEC, WIRE);
        assertThat(bom.getDependencies().get(0).getDependencies())
                .extracting(Dependency::getRef)
                .containsExactly(WIRE);
        assertThat(bom.getDependencies().get(1).getDependencies()).isNullOrEmpty();
        assertThat(bom.getDependencies().get(2).getDependencies())
                .extracting(Dependency::getRef)
                .containsExactly(CODEC);
    }

    @Test
    void projectWithoutDependenciesHasAValidBillToo() throws IOException {
        components.clear();
        CycloneDx empty =
                CycloneDx.of(new SbomSubject(Identities.of("0a1"), "Chat", Optional.empty(), List.of(), List.of()));

        assertThat(new JsonParser().validate(empty.json().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
        assertThat(new XmlParser().validate(empty.xml().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
    }

    @Test
    void dependencyWhoseJarIsGoneIsNamed() throws IOException {
        Files.delete(folder.resolve("codec.jar"));

        assertThatThrownBy(this::sbom)
                .hasMessageContaining("file-unreadable")
                .hasMessageContaining(folder.resolve("codec.jar").toString());
    }

    @Test
    void charactersWithAMeaningAreEscapedInPackageUrls() {
        assertThat(ResolvedComponent.packageUrl("org.example", "a b", "1.0+x", "jar", ""))
                .isEqualTo("pkg:maven/org.example/a%20b@1.0%2Bx?type=jar");
    }
}

package com.plexichat.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.testing.GoldenFile;
import com.plexichat.release.testkit.Identities;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CycloneDxTest {
    private static final String WIRE = "pkg:maven/org.example/wire@2.0?type=jar";
    private static final String CODEC = "pkg:maven/org.example/codec@1.4?classifier=linux-aarch_64&type=jar";

    private final List<ListedComponent> components = new ArrayList<>();

    @BeforeEach
    void list() {
        components.add(listed(
                Component.library(PackageUrl.maven("org.example", "wire", "2.0", "jar", ""))
                        .with(hash("wire")),
                CODEC));
        components.add(
                listed(Component.library(PackageUrl.maven("org.example", "codec", "1.4", "jar", "linux-aarch_64"))
                        .with(hash("codec"))));
    }

    private static ListedComponent listed(Component component, String... needed) {
        return new ListedComponent(component, List.of(), new TreeSet<>(List.of(needed)));
    }

    private static ComponentHash hash(String content) {
        return new ComponentHash(Algorithm.SHA_256, digest(content).sha256().hex());
    }

    private static FileDigest digest(String content) {
        return FileDigest.of(content.getBytes(StandardCharsets.UTF_8));
    }

    private CycloneDx sbom() {
        return CycloneDx.of(bill(new ReleaseAsset(AssetRole.PACKAGE, "plexichat.tar.gz", digest("archive"))));
    }

    private BillOfMaterials bill(ReleaseAsset... packages) {
        return new BillOfMaterials(
                Identities.of("a.1.2-1"),
                "PlexiChat <&> größer",
                List.of(packages),
                components,
                new TreeSet<>(List.of(WIRE)),
                new TreeMap<>());
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
                .extracting(org.cyclonedx.model.Component::getPurl)
                .isEqualTo(json.getComponents().stream()
                        .map(org.cyclonedx.model.Component::getPurl)
                        .toList());
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

        components.remove(1);

        assertThat(parsed(sbom()).getSerialNumber()).isNotEqualTo(before);
    }

    @Test
    void componentsCarryPackageUrlsAndTheDigestsOfTheirFiles() throws IOException, ParseException {
        Bom bom = parsed(sbom());

        assertThat(bom.getComponents())
                .extracting(org.cyclonedx.model.Component::getPurl)
                .containsExactly(CODEC, WIRE);
        assertThat(bom.getComponents().get(1).getHashes().get(0).getValue())
                .isEqualTo(digest("wire").sha256().hex());
        assertThat(bom.getMetadata().getComponent().getPurl()).isEqualTo("pkg:generic/plexichat@a.1.2-1");
        assertThat(bom.getMetadata().getComponent().getHashes().get(0).getValue())
                .isEqualTo(digest("archive").sha256().hex());
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
        CycloneDx empty = CycloneDx.of(new BillOfMaterials(
                Identities.of("0a1"), "Chat", List.of(), List.of(), new TreeSet<>(), new TreeMap<>()));

        assertThat(new JsonParser().validate(empty.json().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
        assertThat(new XmlParser().validate(empty.xml().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
    }
}

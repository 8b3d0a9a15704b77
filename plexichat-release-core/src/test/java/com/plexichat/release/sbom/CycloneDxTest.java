package com.plexichat.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CycloneDxTest {
    static Stream<BillOfMaterials> bills() {
        return Stream.of(Bills.withEveryField(), Bills.plain(List.of()), HostileTexts.bill());
    }

    private static Bom json(BillOfMaterials bill) throws ParseException {
        return new JsonParser().parse(CycloneDx.of(bill).json().getBytes(StandardCharsets.UTF_8));
    }

    private static Bom xml(BillOfMaterials bill) throws ParseException {
        return new XmlParser().parse(CycloneDx.of(bill).xml().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void bothTextsAreValidByTheSchemas(BillOfMaterials bill) throws IOException {
        CycloneDx sbom = CycloneDx.of(bill);

        assertThat(new JsonParser().validate(sbom.json().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
        assertThat(new XmlParser().validate(sbom.xml().getBytes(StandardCharsets.UTF_8), Version.VERSION_16))
                .isEmpty();
    }

    @Test
    void bothTextsAreAsReviewed() throws IOException {
        CycloneDx sbom = CycloneDx.of(Bills.withEveryField());

        GoldenFile.of("sbom/sbom.cdx.json").holds(sbom.json());
        GoldenFile.of("sbom/sbom.cdx.xml").holds(sbom.xml());
    }

    @ParameterizedTest
    @MethodSource("bills")
    void xmlSaysTheSameAsJson(BillOfMaterials bill) throws ParseException {
        assertThat(Said.by(xml(bill))).isEqualTo(Said.by(json(bill)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"})
    void sameContentGivesTheSameBytesInEveryLanguage(String language) {
        BillOfMaterials bill = Bills.withEveryField();
        CycloneDx here = CycloneDx.of(bill);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            CycloneDx there = CycloneDx.of(bill);
            assertThat(there.json()).isEqualTo(here.json());
            assertThat(there.xml()).isEqualTo(here.xml());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lineEndsOfTheMachineMakeNoDifference() {
        String rendered = "{\n\"serialNumber\" : \"" + RenderedBill.NO_NUMBER + "\",\n\"timestamp\" : \"now\"\n}\n";
        RenderedBill here = new RenderedBill(rendered, Instant.EPOCH);
        RenderedBill there = new RenderedBill(rendered.replace("\n", "\r\n"), Instant.EPOCH);

        assertThat(there.number()).isEqualTo(here.number());
        assertThat(there.numbered("urn:uuid:1"))
                .isEqualTo("{\n\"serialNumber\" : \"urn:uuid:1\",\n\"timestamp\" : \"1970-01-01T00:00:00Z\"\n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Tokyo"})
    void sameContentGivesTheSameBytesInWhateverOrderAndTimeZone(String zone) {
        BillOfMaterials bill = Bills.withEveryField();
        CycloneDx here = CycloneDx.of(bill);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (int seed = 0; seed < 20; seed++) {
                CycloneDx there = CycloneDx.of(shuffled(bill, new Random(seed)));
                assertThat(there.json()).isEqualTo(here.json());
                assertThat(there.xml()).isEqualTo(here.xml());
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static BillOfMaterials shuffled(BillOfMaterials bill, Random random) {
        return new BillOfMaterials(
                bill.identity(),
                bill.displayName(),
                shuffled(bill.packages(), random),
                shuffled(
                        bill.components().stream()
                                .map(each -> new ListedComponent(
                                        each.component(), shuffled(each.evidence(), random), each.dependsOn()))
                                .toList(),
                        random),
                bill.direct(),
                bill.properties());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    @Test
    void serialNumberFollowsFromTheContent() throws ParseException {
        String before = json(Bills.withEveryField()).getSerialNumber();
        assertThat(before).matches("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        assertThat(json(Bills.plain(List.of())).getSerialNumber()).isNotEqualTo(before);
    }

    @Test
    void edgesLeadFromTheProductToWhatItNeeds() throws ParseException {
        Bom bom = json(Bills.withEveryField());

        String file = "file:plexichat/lib/my%20codec.so";
        assertThat(bom.getDependencies())
                .extracting(Dependency::getRef)
                .containsExactly(Bills.PRODUCT, file, Bills.CODEC, Bills.WIRE, Bills.THEME, Bills.PARSER);
        assertThat(bom.getDependencies().get(0).getDependencies())
                .extracting(Dependency::getRef)
                .containsExactly(file, Bills.WIRE, Bills.PARSER);
        assertThat(bom.getDependencies().get(2).getDependencies()).isNullOrEmpty();
        assertThat(bom.getDependencies().get(3).getDependencies())
                .extracting(Dependency::getRef)
                .containsExactly(Bills.CODEC, Bills.THEME);
    }

    @Test
    void onlyPackageIsTheProductAndEachOfSeveralAPartOfIt() throws ParseException {
        org.cyclonedx.model.Component one =
                json(Bills.plain(List.of())).getMetadata().getComponent();
        org.cyclonedx.model.Component several =
                json(Bills.withEveryField()).getMetadata().getComponent();

        assertThat(one.getHashes().get(0).getValue())
                .isEqualTo(Bills.digest("plexichat.tar.gz").sha256().hex());
        assertThat(one.getComponents()).isNullOrEmpty();
        assertThat(several.getHashes()).isNullOrEmpty();
        assertThat(several.getComponents())
                .extracting(org.cyclonedx.model.Component::getName)
                .containsExactly("plexichat-linux-amd64.tar.gz", "plexichat-linux-arm64.tar.gz");
    }
}

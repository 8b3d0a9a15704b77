package com.plexichat.release.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.template.ReleaseTemplate;
import com.plexichat.release.template.TemplateFolder;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThirdPartyReportTest {
    private static final SpdxLicences SPDX = new SpdxLicences();

    @TempDir
    private Path folder;

    private String text(List<LicensedComponent> components) {
        return new ThirdPartyReport("Chat a.1.2-1", components)
                .text(new ReleaseTemplate(folder, TemplateFolder.THIRD_PARTY, List.of()));
    }

    private static LicensedComponent licensed(Component component, String... places) {
        List<Evidence> evidence = Stream.of(places)
                .map(place -> new Evidence(place, "reader", Technique.MANIFEST_ANALYSIS))
                .toList();
        return LicensedComponent.of(new ListedComponent(component, evidence, new TreeSet<>()), SPDX);
    }

    private static Component library(PackageUrl url, String... licences) {
        return Component.library(url)
                .withLicences(Stream.of(licences).map(DeclaredLicence::named).toList());
    }

    private static Component maven(String name, String... licences) {
        return library(PackageUrl.maven("org.example", name, "2.0", "jar", ""), licences);
    }

    private static List<LicensedComponent> components() {
        Component file = Component.file("chat/lib/codec.so", new ComponentHash(Algorithm.SHA_256, "0".repeat(64)));
        return List.of(
                licensed(maven("wire", "MIT").withSupplier(Optional.of("Wire\nMakers\u202e")), "chat/lib/wire.jar"),
                licensed(
                        maven("alarm", "Apache License 2.0")
                                .withLicenceText(SPDX.expression("BSD-3-Clause").orElseThrow()),
                        "chat/lib/alarm.jar",
                        "chat/lib/all.jar!/alarm.jar"),
                licensed(library(PackageUrl.pypi("flask", Optional.empty())), "chat/requirements.txt"),
                licensed(maven("both", "GPLv2", "MIT License")),
                licensed(maven("house", "Our House Licence", "Another")),
                licensed(
                        maven("shop", "MIT with Commons Clause")
                                .withLicenceText(SPDX.expression("MIT").orElseThrow()),
                        "chat/lib/shop.jar"),
                licensed(maven("tool", "MIT").with(Component.Scope.EXCLUDED)),
                licensed(file, "chat/lib/codec.so"));
    }

    @Test
    void reportIsAsReviewed() throws IOException {
        GoldenFile.of("thirdparty/THIRD-PARTY.txt").holds(text(components()));
    }

    @Test
    void orderOfTheComponentsMakesNoDifference() {
        List<LicensedComponent> other = new ArrayList<>(components());
        Collections.reverse(other);

        assertThat(text(other)).isEqualTo(text(components()));
    }

    @Test
    void productOfNothingButItselfSaysSo() {
        assertThat(text(List.of())).contains("Components: 0.");
    }

    @Test
    void templateOfTheProjectTakesThePlaceOfOurs() throws IOException {
        Files.writeString(
                folder.resolve("third-party.txt.ftl"),
                "${product}: <#list groups as group>${group.licence}; </#list>\r\n");

        assertThat(text(components().subList(0, 2))).isEqualTo("Chat a.1.2-1: Apache-2.0; MIT; \n");
    }
}

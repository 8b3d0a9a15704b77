package com.plexichat.release.sbom;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.testkit.Identities;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Bills of materials for tests; between them they say all that a bill can say. */
final class Bills {
    static final String PRODUCT = "pkg:generic/plexichat@a.1.2-1";
    static final String WIRE = "pkg:maven/org.example/wire@2.0?type=jar";
    static final String CODEC = "pkg:maven/org.example/codec@1.4?classifier=linux-aarch_64&type=jar";
    static final String PARSER = "pkg:pypi/bread-parser";
    static final String THEME = "pkg:npm/%40example/theme@3.0.1";
    static final String LIBRARY = "file:plexichat/lib/my codec.so";

    private Bills() {}

    /** A bill of one package, without a word that is not needed. */
    static BillOfMaterials plain(List<ListedComponent> components, String... direct) {
        return bill(List.of(asset("plexichat.tar.gz")), components, new TreeMap<>(), direct);
    }

    static BillOfMaterials withEveryField() {
        return bill(
                List.of(asset("plexichat-linux-arm64.tar.gz"), asset("plexichat-linux-amd64.tar.gz")),
                List.of(wire(), codec(), parser(), theme(), file()),
                new TreeMap<>(Map.of("complete", "98.5 %", "readers", "npm-lock <&> pip")),
                WIRE,
                PARSER,
                LIBRARY);
    }

    private static BillOfMaterials bill(
            List<ReleaseAsset> packages,
            List<ListedComponent> components,
            SortedMap<String, String> properties,
            String... direct) {
        return new BillOfMaterials(
                Identities.of("a.1.2-1"),
                "PlexiChat <&> größer",
                packages,
                components,
                new TreeSet<>(List.of(direct)),
                properties);
    }

    private static ListedComponent wire() {
        Component component = Component.library(PackageUrl.maven("org.example", "wire", "2.0", "jar", ""))
                .withSupplier(Optional.of("Example & Söhne"))
                .withLicences(List.of(
                        new DeclaredLicence(Optional.of("MIT"), Optional.of("https://example.org/mit")),
                        new DeclaredLicence(Optional.of("Example Licence, Version 2"), Optional.empty())))
                .withLicenceText(licence("MIT"))
                .withLicenceText(licence("Apache-2.0"))
                .with(hash("wire"))
                .with(new ComponentHash(Algorithm.SHA_512, "0f".repeat(64)));
        return listed(
                component,
                List.of(
                        new Evidence("plexichat/lib/wire.jar", "jar-hash", Technique.HASH_COMPARISON),
                        new Evidence("plexichat/lib/wire.jar", "jar-pom", Technique.MANIFEST_ANALYSIS),
                        new Evidence("plexichat/lib/all.jar!/wire.jar", "jar-pom", Technique.MANIFEST_ANALYSIS)),
                CODEC,
                THEME);
    }

    private static ListedComponent codec() {
        Component component = Component.library(
                        PackageUrl.maven("org.example", "codec", "1.4", "jar", "linux-aarch_64"))
                .withLicences(List.of(
                        DeclaredLicence.named("Apache-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0"),
                        DeclaredLicence.named("BSD-3-Clause")))
                .withLicenceText(licence("BSD-3-Clause"))
                .with(hash("codec"));
        return listed(component, List.of());
    }

    private static ListedComponent parser() {
        return listed(
                with(
                        Component.library(PackageUrl.pypi("Bread_Parser", Optional.empty())),
                        Map.of("python:requirement", ">=2,<3", "python:marker", "python_version < \"3.9\"")),
                List.of(new Evidence("plexichat/requirements.txt", "requirements", Technique.MANIFEST_ANALYSIS)));
    }

    private static ListedComponent theme() {
        return listed(
                Component.library(PackageUrl.npm("@example/theme", Optional.of("3.0.1")))
                        .with(Component.Scope.OPTIONAL)
                        .withLicences(List.of(
                                new DeclaredLicence(Optional.empty(), Optional.of("https://example.org/licence")))),
                List.of(new Evidence("plexichat/web/theme.js", "names", Technique.FILENAME)));
    }

    private static ListedComponent file() {
        return listed(
                Component.file("plexichat/lib/my codec.so", hash("elf")).with(Component.Scope.EXCLUDED),
                List.of(new Evidence("plexichat/lib/my codec.so", "native", Technique.BINARY_ANALYSIS)));
    }

    private static Component with(Component component, Map<String, String> properties) {
        return new Component(
                component.kind(),
                component.group(),
                component.name(),
                component.version(),
                component.url(),
                component.scope(),
                component.licences(),
                component.licenceTexts(),
                component.supplier(),
                component.hashes(),
                new TreeMap<>(properties));
    }

    static ListedComponent listed(Component component, String... needed) {
        return listed(component, List.of(), needed);
    }

    static ListedComponent listed(Component component, List<Evidence> evidence, String... needed) {
        return new ListedComponent(component, new ArrayList<>(evidence), new TreeSet<>(List.of(needed)));
    }

    static SpdxExpression licence(String text) {
        return new SpdxLicences().of(DeclaredLicence.named(text)).orElseThrow();
    }

    static ReleaseAsset asset(String name) {
        return new ReleaseAsset(AssetRole.PACKAGE, name, digest(name));
    }

    static ComponentHash hash(String content) {
        return new ComponentHash(Algorithm.SHA_256, digest(content).sha256().hex());
    }

    static FileDigest digest(String content) {
        return FileDigest.of(content.getBytes(StandardCharsets.UTF_8));
    }
}

package com.plexichat.release.component.jar;

import static com.plexichat.release.testkit.LicenceText.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.Reading;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JarComponentReaderTest {
    @TempDir
    private Path folder;

    private static final String A = "pkg:maven/org.example/a@2?type=jar";

    private static Reading read(String path, byte[] jar) throws IOException {
        return Reading.of(new JarComponentReader(KnownJars.NONE), path, jar);
    }

    @Test
    void aPlainJarIsWhatItsPomSays() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "a", "2").bytes();

        Reading reading = read("chat/lib/a.JAR", jar);

        assertThat(reading.refs()).containsExactly(A);
        FoundComponent found = reading.named(A);
        assertThat(found.covers()).containsExactly("chat/lib/a.JAR");
        assertThat(found.component().hashes())
                .singleElement()
                .hasFieldOrPropertyWithValue("hex", Sha256.of(jar).hex());
    }

    @Test
    void onlyLibraryThatIsShadedIntoAJarIsNotThatJar() throws IOException {
        JarSamples jar = JarSamples.jar().pom("org.example", "a", "2");
        byte[] own = jar.manifest("Bundle-SymbolicName: org.example.a").bytes();
        byte[] other = jar.manifest("Bundle-SymbolicName: org.example.plugin", "Bundle-Version: 1")
                .bytes();

        assertThat(read("chat/lib/renamed.jar", own).refs()).containsExactly(A);
        Reading reading = read("chat/lib/plugin.jar", other);
        assertThat(reading.refs())
                .containsExactly(
                        "pkg:generic/org.example.plugin@1?checksum=sha256%3A"
                                + Sha256.of(other).hex(),
                        A);
        assertThat(reading.named(A).component().hashes()).isEmpty();
    }

    @Test
    void nameOfTheFileTellsTypeAndClassifier() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "a", "2").bytes();

        assertThat(read("chat/a-2-linux-aarch_64.jar", jar).refs())
                .containsExactly("pkg:maven/org.example/a@2?classifier=linux-aarch_64&type=jar");
        assertThat(read("chat/a-2.war", jar).refs()).containsExactly("pkg:maven/org.example/a@2?type=war");
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, a-1.0-SNAPSHOT.jar, false",
        "1.0, a-1.0-beta-2.jar, false",
        "1.0, a-1.0-rc1.jar, false",
        "1.0, a-1.0-20270331.101010-1.jar, false",
        "1.0-SNAPSHOT, a-1.0-20270331.101010-1.jar, true",
        "1.0-SNAPSHOT, a-1.0-20270331.jar, false",
        "1.0, a-1.0-runtime.jar, true"
    })
    void aJarOfAnotherVersionIsAnother(String version, String fileName, boolean fits) throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "a", version).bytes();

        assertThat(read("chat/" + fileName, jar).refs().get(0).startsWith("pkg:maven/org.example/a@" + version + "?"))
                .isEqualTo(fits);
    }

    @Test
    void jarsThatSayTheSameOfThemselvesAreTwo() throws IOException {
        JarSamples jar = JarSamples.jar().manifest("Automatic-Module-Name: loader", "Implementation-Version: 3");
        byte[] inner = jar.bytes();
        byte[] outer = jar.with("lib/inner.jar", inner).bytes();

        assertThat(read("chat/outer.jar", outer).refs())
                .containsExactlyInAnyOrder(
                        "pkg:generic/loader@3?checksum=sha256%3A"
                                + Sha256.of(outer).hex(),
                        "pkg:generic/loader@3?checksum=sha256%3A"
                                + Sha256.of(inner).hex());
    }

    @Test
    void aPluginThatTheProductIsShadedIntoIsNotTheProduct() throws IOException {
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .pom("org.example", "plugin", "3")
                .bytes();
        PackageUrl product = PackageUrl.maven("org.example", "a", "2", "jar", "");
        JarComponentReader reader = new JarComponentReader(new KnownJars(Map.of(), Optional.of(product)));

        assertThat(Reading.of(reader, "chat/plugin-3.jar", jar).refs().get(0))
                .isEqualTo("pkg:maven/org.example/plugin@3?type=jar");
        assertThat(Reading.of(reader, "chat/chat.jar", jar).refs().get(0)).isEqualTo(A);
    }

    @Test
    void aKeyOfATranslationIsNoText() throws IOException {
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .manifest("Bundle-Vendor: %vendor", "Bundle-License: %license")
                .bytes();

        Component component = read("chat/a.jar", jar).named(A).component();

        assertThat(component.supplier()).isEmpty();
        assertThat(component.licences()).isEmpty();
    }

    @Test
    void jarWithAScriptInFrontIsReadAsOne() throws IOException {
        byte[] script = "#!/bin/bash\nexec java -jar \"$0\"\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(script);
        both.writeBytes(JarSamples.jar().pom("org.example", "a", "2").bytes());

        assertThat(read("chat/a-2.jar", both.toByteArray()).refs()).containsExactly(A);
    }

    @Test
    void webApplicationHasItsCoordinatesBesideItsClasses() throws IOException {
        byte[] war = JarSamples.jar()
                .text(
                        "WEB-INF/classes/META-INF/maven/org.example/a/pom.properties",
                        "groupId=org.example\nartifactId=a\nversion=2\n")
                .bytes();

        assertThat(read("chat/a.war", war).refs()).containsExactly("pkg:maven/org.example/a@2?type=war");
    }

    @Test
    void jarInsideThatCannotBeUnpackedIsAFileAndTheOthersAreRead() throws IOException {
        byte[] inner = JarSamples.jar().pom("org.example", "inner", "1").bytes();
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .with("lib/b.jar", new byte[5_000])
                .with("lib/inner-1.jar", inner)
                .bytes();
        int content = new String(jar, StandardCharsets.ISO_8859_1).indexOf("lib/b.jar") + "lib/b.jar".length();
        Arrays.fill(jar, content, content + 5, (byte) 0xff);

        Reading reading = read("chat/a-2.jar", jar);

        assertThat(reading.refs())
                .containsExactlyInAnyOrder(A, "file:chat/a-2.jar!/lib/b.jar", "pkg:maven/org.example/inner@1?type=jar");
        assertThat(reading.named("file:chat/a-2.jar!/lib/b.jar").component().hashes())
                .isEmpty();
    }

    @Test
    void moreThanAnApplicationHasIsNotUnpacked() throws IOException {
        Path jar = Files.write(
                folder.resolve("a-2.jar"),
                JarSamples.jar()
                        .pom("org.example", "a", "2")
                        .with("lib/b.jar", new byte[5_000])
                        .bytes());
        JarComponents components = new JarComponents("jar", KnownJars.NONE, new Inflation(4_999));

        components.read(jar, "chat/a-2.jar", Sha256.of(jar), 1);

        assertThat(components.found())
                .extracting(each -> each.component().ref())
                .containsExactly(A, "file:chat/a-2.jar!/lib/b.jar");
        assertThat(components.found().get(1).component().hashes()).isEmpty();
    }

    @Test
    void whatTheBuildResolvedIsKnownByItsDigest() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "shaded", "1").bytes();
        PackageUrl url = PackageUrl.maven("org.example", "a", "2", "jar", "");

        Reading reading = Reading.of(
                new JarComponentReader(new KnownJars(Map.of(Sha256.of(jar), url), Optional.empty())),
                "chat/lib/x.jar",
                jar);

        assertThat(reading.refs()).containsExactly(A, "pkg:maven/org.example/shaded@1?type=jar");
        assertThat(reading.named(A).evidence().technique()).isEqualTo(Technique.HASH_COMPARISON);
    }

    @Test
    void jarOfTheProjectIsKnownByItsCoordinatesHoweverItIsCalled() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "a", "2").bytes();
        PackageUrl product = PackageUrl.maven("org.example", "a", "2", "jar", "");
        JarComponentReader reader = new JarComponentReader(new KnownJars(Map.of(), Optional.of(product)));

        assertThat(Reading.of(reader, "chat/lib/chat-server.jar", jar).refs()).containsExactly(A);
    }

    @Test
    void whatIsShadedIntoAJarBelongsToIt() throws IOException {
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .pom("org.other", "b", "3")
                .pom("org.other", "unfilled", "${version}")
                .bytes();

        Reading reading = read("chat/lib/a-2.jar", jar);

        String b = "pkg:maven/org.other/b@3?type=jar";
        assertThat(reading.refs()).containsExactly(A, b);
        assertThat(reading.named(A).dependsOn()).containsExactly(b);
        assertThat(reading.named(b).evidence().location())
                .isEqualTo("chat/lib/a-2.jar!/META-INF/maven/org.other/b/pom.properties");
    }

    @Test
    void aJarOfSeveralPomsNoneOfWhichIsItsOwnIsAFile() throws IOException {
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .pom("org.other", "b", "3")
                .bytes();

        Reading reading = read("chat/lib/everything.jar", jar);

        assertThat(reading.refs()).first().isEqualTo("file:chat/lib/everything.jar");
        assertThat(reading.named("file:chat/lib/everything.jar").dependsOn()).hasSize(2);
    }

    @Test
    void jarsInAJarAreReadThreeDeep() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "deep4", "1").bytes();
        for (int depth = 3; depth > 0; depth--) {
            jar = JarSamples.jar()
                    .pom("org.example", "deep" + depth, "1")
                    .with("lib/deep" + (depth + 1) + ".jar", jar)
                    .bytes();
        }

        Reading reading = read("chat/deep1.war", jar);

        assertThat(reading.refs())
                .containsExactly(
                        "pkg:maven/org.example/deep1@1?type=war",
                        "pkg:maven/org.example/deep2@1?type=jar",
                        "pkg:maven/org.example/deep3@1?type=jar");
        FoundComponent third = reading.named("pkg:maven/org.example/deep3@1?type=jar");
        assertThat(third.evidence().location()).isEqualTo("chat/deep1.war!/lib/deep2.jar!/lib/deep3.jar");
        assertThat(third.component().hashes()).hasSize(1);
    }

    @Test
    void aBrokenJarInsideIsAFile() throws IOException {
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .with("lib/b.jar", new byte[] {'P', 'K', 3})
                .bytes();

        assertThat(read("chat/a.jar", jar).refs()).containsExactly(A, "file:chat/a.jar!/lib/b.jar");
    }

    @Test
    void aManifestNamesAJarOnlyAsFarAsItSays() throws IOException {
        byte[] vendor = JarSamples.jar()
                .manifest(
                        "Implementation-Vendor-Id: org.example", "Implementation-Title: a", "Implementation-Version: 2")
                .bytes();
        byte[] bundle = JarSamples.jar()
                .manifest(
                        "Bundle-SymbolicName: org.example.b;singleton:=true",
                        "Bundle-Version: 3.0.0",
                        "Bundle-Vendor: Example",
                        "Bundle-License: \"Apache-2.0\"; link = \"https://example.org/a,b\", https://example.org/mit")
                .bytes();

        assertThat(read("chat/a-2.jar", vendor).refs()).containsExactly(A);
        assertThat(read("chat/other.jar", vendor).refs()).containsExactly("file:chat/other.jar");
        FoundComponent found = read("chat/b.jar", bundle).found().get(0);
        assertThat(found.component().ref()).startsWith("pkg:generic/org.example.b@3.0.0?checksum=sha256");
        assertThat(found.component().properties()).containsEntry("jar:identity", "manifest");
        assertThat(found.component().supplier()).contains("Example");
        assertThat(found.component().licences())
                .containsExactly(
                        new DeclaredLicence(Optional.of("Apache-2.0"), Optional.of("https://example.org/a,b")),
                        new DeclaredLicence(Optional.empty(), Optional.of("https://example.org/mit")));
    }

    @Test
    void aNameWithAVersionIsOneLicence() {
        assertThat(BundleLicences.read("Apache License, Version 2.0, MIT"))
                .extracting(each -> each.name().orElseThrow())
                .containsExactly("Apache License, Version 2.0", "MIT");
        assertThat(BundleLicences.read("CDDL 1.0, (GPL v2, with Classpath exception)"))
                .extracting(each -> each.name().orElseThrow())
                .containsExactly("CDDL 1.0", "(GPL v2, with Classpath exception)");
        assertThat(BundleLicences.read("<<EXTERNAL>>, ")).isEmpty();
    }

    private static void hasTexts(FoundComponent found, String... licences) {
        assertThat(found.component().licenceTexts())
                .extracting(SpdxExpression::text)
                .containsExactly(licences);
    }

    @Test
    void theLicencesInAJarAreThoseOfTheWholeJar() throws IOException {
        byte[] inner = JarSamples.jar()
                .pom("org.example", "inner", "1")
                .text("META-INF/licenses/x/LICENSE.txt", text("ISC"))
                .bytes();
        byte[] jar = JarSamples.jar()
                .pom("org.example", "a", "2")
                .pom("org.other", "b", "3")
                .with("lib/inner.jar", inner)
                .text("LICENSE", text("MIT"))
                .text("META-INF/LICENSE.md", text("Apache-2.0"))
                .text("META-INF/NOTICE", text("EPL-2.0"))
                .text("META-INF/DEPENDENCIES", text("EPL-2.0"))
                .text("org/other/b/LICENSE", text("EPL-2.0"))
                .bytes();

        Reading reading = read("chat/lib/a-2.jar", jar);

        hasTexts(reading.named(A), "Apache-2.0", "MIT");
        hasTexts(reading.named("pkg:maven/org.other/b@3?type=jar"));
        hasTexts(reading.named("pkg:maven/org.example/inner@1?type=jar"), "ISC");
    }

    @Test
    void manyLicencesInAJarAreNotAllRead() throws IOException {
        JarSamples jar = JarSamples.jar().pom("org.example", "a", "2");
        for (int i = 0; i < 1 << 12; i++) {
            jar.text("META-INF/LICENSE-" + (10_000 + i), "nothing");
        }
        jar.text("META-INF/LICENSE-z", text("MIT"));

        hasTexts(read("chat/lib/a-2.jar", jar.bytes()).named(A));
    }

    @Test
    void aBrokenJarIsTold() throws IOException {
        assertThat(read("chat/a.jar", new byte[] {'P', 'K', 3, 4, 0}).broken())
                .singleElement()
                .asString()
                .startsWith("it is no whole jar: ");
    }
}

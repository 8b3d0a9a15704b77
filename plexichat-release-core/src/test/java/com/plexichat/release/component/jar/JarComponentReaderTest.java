package com.plexichat.release.component.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.component.Reading;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.licence.DeclaredLicence;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JarComponentReaderTest {
    private static final String A = "pkg:maven/org.example/a@2?type=jar";

    private static Reading read(String path, byte[] jar) throws IOException {
        return Reading.of(new JarComponentReader(Map.of()), path, jar);
    }

    @Test
    void aPlainJarIsWhatItsPomSays() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "a", "2").bytes();

        Reading reading = read("chat/lib/renamed.jar", jar);

        assertThat(reading.refs()).containsExactly(A);
        FoundComponent found = reading.named(A);
        assertThat(found.covers()).containsExactly("chat/lib/renamed.jar");
        assertThat(found.component().hashes())
                .singleElement()
                .hasFieldOrPropertyWithValue("hex", Sha256.of(jar).hex());
    }

    @Test
    void whatTheBuildResolvedIsKnownByItsDigest() throws IOException {
        byte[] jar = JarSamples.jar().pom("org.example", "shaded", "1").bytes();
        PackageUrl url = PackageUrl.maven("org.example", "a", "2", "jar", "");

        Reading reading = Reading.of(new JarComponentReader(Map.of(Sha256.of(jar), url)), "chat/lib/x.jar", jar);

        assertThat(reading.refs()).containsExactly(A, "pkg:maven/org.example/shaded@1?type=jar");
        assertThat(reading.named(A).evidence().technique()).isEqualTo(Technique.HASH_COMPARISON);
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
                    .with("lib/next.jar", jar)
                    .bytes();
        }

        Reading reading = read("chat/a.war", jar);

        assertThat(reading.refs())
                .containsExactly(
                        "pkg:maven/org.example/deep1@1?type=jar",
                        "pkg:maven/org.example/deep2@1?type=jar",
                        "pkg:maven/org.example/deep3@1?type=jar");
        FoundComponent third = reading.named("pkg:maven/org.example/deep3@1?type=jar");
        assertThat(third.evidence().location()).isEqualTo("chat/a.war!/lib/next.jar!/lib/next.jar");
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
                        "Bundle-License: \"Apache-2.0\";link=\"https://example.org/a,b\", https://example.org/mit")
                .bytes();

        assertThat(read("chat/a-2.jar", vendor).refs()).containsExactly(A);
        assertThat(read("chat/other.jar", vendor).refs()).containsExactly("file:chat/other.jar");
        FoundComponent found = read("chat/b.jar", bundle).named("pkg:generic/org.example.b@3.0.0");
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
        assertThat(BundleLicences.read("<<EXTERNAL>>, ")).isEmpty();
    }

    @Test
    void aBrokenJarIsTold() throws IOException {
        assertThat(read("chat/a.jar", new byte[] {'P', 'K', 3, 4, 0}).broken())
                .singleElement()
                .asString()
                .startsWith("it is no whole jar: ");
    }
}

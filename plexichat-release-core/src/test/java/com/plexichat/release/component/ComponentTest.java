package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.licence.DeclaredLicence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ComponentTest {
    private static final ComponentHash HASH = new ComponentHash(Algorithm.SHA_256, "ab".repeat(32));

    @Test
    void packageUrlsHaveTheFormOfTheirEcosystem() {
        assertThat(PackageUrl.maven("org.example", "wire", "2.0+x", "jar", "linux"))
                .hasToString("pkg:maven/org.example/wire@2.0%2Bx?classifier=linux&type=jar");
        assertThat(PackageUrl.npm("@types/node", Optional.of("20.1.0"))).hasToString("pkg:npm/%40types/node@20.1.0");
        assertThat(PackageUrl.npm("left", Optional.empty())).hasToString("pkg:npm/left");
        assertThat(PackageUrl.pypi("Ruamel.YAML__clib", Optional.empty())).hasToString("pkg:pypi/ruamel-yaml-clib");
        assertThat(PackageUrl.golang("github.com/gorilla/mux", Optional.of("v1.8.0")))
                .hasToString("pkg:golang/github.com/gorilla/mux@v1.8.0");
        assertThat(PackageUrl.golang("stdlib", Optional.of("1.22"))).hasToString("pkg:golang/stdlib@1.22");
    }

    @Test
    void whatTwoReadersSayIsPutTogether() {
        Component one = Component.library(PackageUrl.pypi("chat", Optional.of("1.0")))
                .with(Scope.OPTIONAL)
                .with("python:requirement", ">=1");
        Component other = Component.library(PackageUrl.pypi("chat", Optional.of("1.0")))
                .withLicences(List.of(DeclaredLicence.named("MIT")))
                .withSupplier(Optional.of("Example"))
                .with(HASH)
                .with("python:requirement", ">=0")
                .with("python:marker", "x");

        Component both = one.and(other);

        assertThat(both.scope()).isEqualTo(Scope.REQUIRED);
        assertThat(both.licences()).containsExactly(DeclaredLicence.named("MIT"));
        assertThat(both.supplier()).contains("Example");
        assertThat(both.hashes()).containsExactly(HASH);
        assertThat(both.properties()).containsEntry("python:requirement", ">=1").containsEntry("python:marker", "x");
    }

    @Test
    void aFileIsNamedByItsPath() {
        assertThat(Component.file("chat/lib/libx.so", HASH).ref()).isEqualTo("file:chat/lib/libx.so");
    }

    @Test
    void aHashHasTheLengthOfItsAlgorithm() {
        assertThatThrownBy(() -> new ComponentHash(Algorithm.SHA_512, "ab".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ComponentHash(Algorithm.SHA_256, "AB".repeat(32)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

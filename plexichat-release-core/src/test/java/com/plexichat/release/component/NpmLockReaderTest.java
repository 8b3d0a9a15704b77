package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component.Scope;
import com.plexichat.release.licence.DeclaredLicence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NpmLockReaderTest {
    private static final String PATH = "chat/web/package-lock.json";

    private static Reading reading(String text) throws IOException {
        return Reading.of(new NpmLockReader(), PATH, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FoundComponent> read(String text) throws IOException {
        Reading reading = reading(text);
        assertThat(reading.broken()).isEmpty();
        return reading.found();
    }

    private static String lock(String packages) {
        return "{\"lockfileVersion\": 3, \"packages\": {" + packages + "}}";
    }

    private static void isBroken(String text, String message) throws IOException {
        assertThat(reading(text).broken()).singleElement().asString().contains(message);
    }

    private static List<String> refs(String packages) throws IOException {
        return reading(lock(packages)).refs();
    }

    @Test
    void eachInstalledPackageIsAComponentWithWhatTheLockSaysOfIt() throws IOException {
        FoundComponent found = read("""
                {"lockfileVersion": 3, "packages": {"": {"name": "web", "version": "9.9.9"},
                 "node_modules/@chat/wire": {"version": "1.2.3", "license": "MIT", "dev": true,
                  "resolved": "https://registry.example/@chat/wire/-/wire-1.2.3.tgz",
                  "integrity": "sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA= sha512-short md5-x sha1"}}}""").get(0);

        assertThat(found.component().ref()).isEqualTo("pkg:npm/%40chat/wire@1.2.3");
        assertThat(found.component().scope()).isEqualTo(Scope.EXCLUDED);
        assertThat(found.component().licences()).containsExactly(DeclaredLicence.named("MIT"));
        assertThat(found.component().hashes())
                .containsExactly(new ComponentHash(ComponentHash.Algorithm.SHA_1, "0".repeat(40)));
        assertThat(found.covers()).containsExactly("chat/web/node_modules/@chat/wire/", PATH);
        assertThat(found.evidence().location()).isEqualTo(PATH);
    }

    @Test
    void whatIsNotAlwaysInstalledIsOptional() throws IOException {
        assertThat(read("""
                {"packages": {"node_modules/a": {"version": "1.0.0", "optional": true},
                 "node_modules/b": {"version": "1.0.0", "devOptional": true}}}""")).extracting(each -> each.component().scope()).containsOnly(Scope.OPTIONAL);
    }

    @Test
    void whatAPeerNeedsIsInstalledAsAllElse() throws IOException {
        assertThat(read("{\"packages\": {\"node_modules/c\": {\"version\": \"1.0.0\", \"peer\": true}}}"))
                .extracting(each -> each.component().scope())
                .containsExactly(Scope.REQUIRED);
    }

    @Test
    void aWorkspaceInTheFolderOfAScopeIsOfThat() throws IOException {
        assertThat(refs("\"packages/@acme/core\": {\"version\": \"1.0.0\"}, \"ui\": {\"version\": \"1.0.0\"}"))
                .containsExactly("pkg:generic/%40acme%2Fcore@1.0.0", "pkg:generic/ui@1.0.0");
    }

    @Test
    void anAliasHasTheRealName() throws IOException {
        assertThat(refs("\"node_modules/old\": {\"name\": \"real\", \"version\": \"1.0.0\"}"))
                .containsExactly("pkg:npm/real@1.0.0");
        assertThat(read("{\"dependencies\": {\"old\": {\"version\": \"npm:@a/real@1.0.0\"}}}")
                        .get(0)
                        .component()
                        .ref())
                .isEqualTo("pkg:npm/%40a/real@1.0.0");
    }

    @Test
    void whatIsOfNoRegistryHasNoUrlOfOne() throws IOException {
        List<FoundComponent> found = read("""
                {"packages": {"node_modules/a": {"version": "1.0.0", "resolved": "git+https://me:pass@host.example/a.git?k=v#12"},
                 "node_modules/b": {"version": "2.0.0", "resolved": "file:b.tgz"},
                 "node_modules/part": {"resolved": "parts/part", "link": true}, "parts/part": {"version": "3.0.0"}}}""");

        assertThat(found)
                .extracting(each -> each.component().ref())
                .containsExactly(
                        "pkg:generic/a@1.0.0?vcs_url=git%2Bhttps%3A%2F%2Fhost.example%2Fa.git%2312",
                        "pkg:generic/b@2.0.0", "pkg:generic/part@3.0.0");
        assertThat(found.get(0).component().properties())
                .containsEntry("npm:resolved", "git+https://host.example/a.git#12");
        assertThat(found.get(2).covers()).containsExactly(PATH);
    }

    @ParameterizedTest
    @CsvSource({
        "https://registry.npmjs.org/a/-/a-1.0.0.tgz, pkg:npm/a@1.0.0",
        "https://npm.example/api/npm/own/@x/a/-/@x/a-1.0.0.tgz?k=v, pkg:npm/a@1.0.0",
        "https://npm.pkg.github.com/download/@x/a/1.0.0/0123, pkg:npm/a@1.0.0",
        "https://codeload.github.com/x/a/tar.gz/0123, pkg:generic/a@1.0.0?download_url=https%3A%2F%2Fcodeload.github.com%2Fx%2Fa%2Ftar.gz%2F0123",
        "https://files.example/a-1.0.0.tgz, pkg:generic/a@1.0.0?download_url=https%3A%2F%2Ffiles.example%2Fa-1.0.0.tgz",
        "https://files.example/a?/-/a.tgz, pkg:generic/a@1.0.0?download_url=https%3A%2F%2Ffiles.example%2Fa",
        "https://gitlab.example/me/p/-/raw/main/a-1.0.0.tgz, pkg:generic/a@1.0.0?download_url=https%3A%2F%2Fgitlab.example%2Fme%2Fp%2F-%2Fraw%2Fmain%2Fa-1.0.0.tgz",
        "https://gitlab.example/api/v4/packages/npm/@x%2fa/-/@x/a-1.0.0.tgz, pkg:npm/a@1.0.0",
        "https://gitlab.example/me/a/-/raw/main/a-1.0.0.tgz, pkg:generic/a@1.0.0?download_url=https%3A%2F%2Fgitlab.example%2Fme%2Fa%2F-%2Fraw%2Fmain%2Fa-1.0.0.tgz",
        "ftp://host.example/a/-/a-1.0.0.tgz, pkg:generic/a@1.0.0?download_url=ftp%3A%2F%2Fhost.example%2Fa%2F-%2Fa-1.0.0.tgz",
    })
    void aTarballIsOfARegistryByTheFormOfItsAddress(String address, String ref) throws IOException {
        assertThat(refs("\"node_modules/a\": {\"version\": \"1.0.0\", \"resolved\": \"" + address + "\"}"))
                .containsExactly(ref);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"license\": \"MIT\"                                              | MIT",
                "\"license\": {\"type\": \"MIT\"}                                | MIT",
                "\"license\": [\"MIT\", \"X11\"]                                 | MIT,X11",
                "\"licenses\": [{\"type\": \"MIT\"}, {\"type\": \"X11\"}]    | MIT,X11",
                "\"license\": \" \"                                                |",
                "\"license\": [1, {}]                                                |",
            })
    void licencesAreReadInEachForm(String member, String names) throws IOException {
        assertThat(read("{\"packages\": {\"node_modules/a\": {\"version\": \"1.0.0\", " + member + "}}}")
                        .get(0)
                        .component()
                        .licences())
                .isEqualTo(
                        names == null
                                ? List.of()
                                : Stream.of(names.split(","))
                                        .map(DeclaredLicence::named)
                                        .toList());
    }

    @Test
    void inVersion1AnAddressIsNoVersion() throws IOException {
        assertThat(read("{\"dependencies\": {\"a\": {\"version\": \"git+ssh://git@host.example/a.git#12\"}}}")
                        .get(0)
                        .component()
                        .ref())
                .isEqualTo("pkg:generic/a?vcs_url=git%2Bssh%3A%2F%2Fhost.example%2Fa.git%2312");
    }

    @Test
    void aPackageNeedsTheNearestOfAName() throws IOException {
        List<FoundComponent> found = read("""
                {"packages": {"node_modules/a": {"version": "1.0.0", "dependencies": {"b": "^1", "c": "*", "part": "*"}},
                 "node_modules/a/node_modules/b": {"version": "1.0.0", "peerDependencies": {"c": "*", "none": "*"}},
                 "node_modules/b": {"version": "2.0.0"}, "node_modules/c": {"version": "3.0.0"},
                 "node_modules/part": {"resolved": "parts/part", "link": true},
                 "parts/part": {"version": "4.0.0", "optionalDependencies": {"b": "*"}}}}""");

        assertThat(found.get(0).dependsOn())
                .containsExactly("pkg:generic/part@4.0.0", "pkg:npm/b@1.0.0", "pkg:npm/c@3.0.0");
        assertThat(found.get(1).dependsOn()).containsExactly("pkg:npm/c@3.0.0");
        assertThat(found.get(4).dependsOn()).containsExactly("pkg:npm/b@2.0.0");
    }

    @Test
    void version1HasPackagesInPackages() throws IOException {
        List<FoundComponent> found = read("""
                {"lockfileVersion": 1, "requires": true, "dependencies": {
                 "a": {"version": "1.0.0", "requires": {"b": "^1"}, "dependencies": {"b": {"version": "1.0.0", "bundled": true}}},
                 "b": {"version": "2.0.0"}}}""");

        assertThat(found)
                .extracting(each -> each.component().ref())
                .containsExactly("pkg:npm/a@1.0.0", "pkg:npm/b@1.0.0", "pkg:npm/b@2.0.0");
        assertThat(found.get(0).dependsOn()).containsExactly("pkg:npm/b@1.0.0");
        assertThat(found.get(1).covers()).contains("chat/web/node_modules/a/node_modules/b/");
    }

    @Test
    void whatHasNoNameIsToldAndTheOthersAreRead() throws IOException {
        Reading reading = reading(lock("\"../My Lib\": {\"version\": \"1.0.0\"},"
                + " \"node_modules/mylib\": {\"resolved\": \"../My Lib\", \"link\": true},"
                + " \"node_modules/a\": {\"version\": \"2.0.0\"}"));

        assertThat(reading.refs()).containsExactly("pkg:npm/a@2.0.0");
        assertThat(reading.broken()).containsExactly("\"../My Lib\" has no name of a package");
    }

    @Test
    void whatTheProjectAsksForIsDirect() throws IOException {
        List<FoundComponent> found = read(lock("\"\": {\"name\": \"web\", \"dependencies\": {\"a\": \"1\"}},"
                + " \"node_modules/a\": {\"version\": \"1.0.0\"}, \"node_modules/b\": {\"version\": \"1.0.0\"}"));

        assertThat(found).extracting(FoundComponent::direct).containsExactly(true, false);
    }

    @Test
    void whatNpmLeftOutIsNoPackage() throws IOException {
        Reading reading = reading("""
                {"lockfileVersion": 1, "dependencies": {"rollup": {"version": "4.0.0", "requires": {"rollup-linux": "4.0.0"},
                 "dependencies": {"rollup-linux": {"dev": true, "optional": true}}}}}""");

        assertThat(reading.refs()).containsExactly("pkg:npm/rollup@4.0.0");
        assertThat(reading.found().get(0).dependsOn()).isEmpty();
    }

    @Test
    void eachOfFiftyThousandPackagesIsFoundOnce() throws IOException {
        StringBuilder packages = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            packages.append(i == 0 ? "" : ",")
                    .append("\"node_modules/p" + i + "\":{\"version\":\"1.0." + i + "\",\"dependencies\":{\"p")
                    .append(i / 2)
                    .append("\":\"*\"}}");
        }

        assertThat(refs(packages.toString())).hasSize(50_000).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheLockOfWhatIsInstalledCountsBelowNodeModules() throws IOException {
        byte[] lock = """
                {"packages": {"node_modules/a": {"version": "1.0.0"}}}""".getBytes(StandardCharsets.UTF_8);
        NpmLockReader reader = new NpmLockReader();

        Reading installed = Reading.of(reader, "chat/web/node_modules/.package-lock.json", lock);

        assertThat(installed.named("pkg:npm/a@1.0.0").covers())
                .containsExactly("chat/web/node_modules/.package-lock.json", "chat/web/node_modules/a/");
        assertThat(Reading.of(reader, "chat/web/node_modules/b/package-lock.json", lock)
                        .found())
                .isEmpty();
    }

    @Test
    void aBrokenLockIsTold() throws IOException {
        isBroken("{", "the lock file");
        isBroken("[]", "the lock file is not a JSON object");
        isBroken(lock("\"node_modules/\": {}"), "\"node_modules/\" has no name of a package");
        isBroken(lock("\"" + "a/".repeat(600) + "\": {}"), "deeper");
        isBroken("{\"dependencies\": {\"a\": ".repeat(900) + "{}" + "}}".repeat(900), "the lock file");
    }
}

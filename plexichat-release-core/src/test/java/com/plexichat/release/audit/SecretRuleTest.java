package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretRuleTest {
    @TempDir
    Path folder;

    private TestPackage chat;

    @BeforeEach
    void begin() {
        chat = new TestPackage(folder.resolve("chat.tar.gz"));
    }

    private List<String> findingsIn(String text) {
        return chat.file("config/x", text).findings();
    }

    @Test
    void aTokenIsFoundByItsChecksumAndShownByFourCharactersOnly() {
        String token = PlantedSecrets.gitHubToken();

        List<String> findings = findingsIn("x=" + token + "\n");

        assertThat(findings)
                .containsExactly("package-secret config/x: a token of GitHub (ghp_…) is in the file, at byte 2");
        assertThat(findings.get(0)).doesNotContain(token.substring(0, 5));
    }

    @Test
    void aTokenWithAnotherChecksumIsNone() {
        String token = PlantedSecrets.gitHubToken();
        char other = token.endsWith("0") ? '1' : '0';

        assertThat(findingsIn(token.substring(0, token.length() - 1) + other)).isEmpty();
    }

    @Test
    void theChecksumIsThatOfATokenWhichWasTakenBackLongAgo() {
        // In two parts, since servers refuse a push with a token in it.
        assertThat(TokenChecksum.fits("ghp" + "_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ" + "0mLq17"))
                .isTrue();
    }

    @Test
    void tokensOfOtherProvidersAreFoundByTheirForm() {
        String text = String.join(
                "\n",
                PlantedSecrets.checked("npm" + "_"),
                "AKI" + "AQ3EGRIJ5K7LM2NOP",
                "AIz" + "a" + PlantedSecrets.random(35),
                "xox" + "b-123456789012-" + PlantedSecrets.random(24),
                "sk_" + "live_" + PlantedSecrets.random(24),
                "glp" + "at-" + PlantedSecrets.random(20),
                "pyp" + "i-AgE" + PlantedSecrets.random(120),
                "github" + "_pat_" + PlantedSecrets.random(22) + "_" + PlantedSecrets.random(59));

        assertThat(findingsIn(text))
                .extracting(
                        finding -> finding.replaceFirst(".*: a token of ", "").replaceFirst(" .*", ""))
                .containsExactly("npm", "AWS", "Google", "Slack", "Stripe", "GitLab", "PyPI", "GitHub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AKIAIOSFODNN7EXAMPLE", "AKIAAAAAAAAAAAAAAAAA", "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"})
    void aSampleIsNoToken(String sample) {
        assertThat(findingsIn(sample)).isEmpty();
    }

    @Test
    void aKeyIsFoundInATextInAProgramAndInJson() {
        String key = PlantedSecrets.rsaKey();

        List<String> findings = chat.file("a.pem", key)
                .file("b.json", "{\"key\": \"" + key.replace("\n", "\\n") + "\"}")
                .file("c.js", "'" + key.replace("\n", "\\n' +\n  '") + "'")
                .file("d.crlf", key.replace("\n", "\r\n"))
                .findings();

        assertThat(findings).hasSize(4).allMatch(finding -> finding.contains("a private key (PRIVATE KEY)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSA PRIVATE KEY",
                "EC PRIVATE KEY",
                "DSA PRIVATE KEY",
                "OPENSSH PRIVATE KEY",
                "ENCRYPTED PRIVATE KEY",
                "PGP PRIVATE KEY BLOCK"
            })
    void keysOfAllKindsAreFoundWithTheHeadersThatTheyMayHave(String label) {
        byte[] content = new byte[200];
        new Random(3).nextBytes(content);
        String key = PlantedSecrets.pem(label, content).replaceFirst("\n", "\nProc-Type: 4,ENCRYPTED\nVersion: 1\n\n");

        assertThat(findingsIn(key)).hasSize(1).allMatch(finding -> finding.contains(label));
    }

    @Test
    void soItIsHoweverItsLinesAreWritten() {
        String key = PlantedSecrets.rsaKey();
        List<String> findings = chat.file(
                        "a.columns", key.replaceAll("(?m)^([A-Za-z0-9+/=]{1,32})([A-Za-z0-9+/=]+)$", "$1\n$2"))
                .file("b.comment", key.replaceFirst("\n", "\nComment: " + "long ".repeat(40) + "\n\n"))
                .file("c.xml", key.replace("\n", "&#10;"))
                .file("d.indent", key.replace("\n", "\n" + " ".repeat(100)))
                .file("e.json", key.replace("\n", "\\u000a"))
                .findings();

        assertThat(findings).hasSize(5);
    }

    @Test
    void soIsAKeyOfPutty() {
        byte[] content = new byte[600];
        new Random(3).nextBytes(content);
        String lines = PlantedSecrets.pem("X", content).replaceAll("-----.*\n", "");
        String key = "PuTTY-User-Key-File-3: ssh-rsa\r\nEncryption: none\r\nComment: chat\r\nPublic-Lines: 13\r\n"
                + lines + "Private-Lines: 13\r\n" + lines + "Private-MAC: 0\r\n";

        assertThat(findingsIn(key)).hasSize(1).allMatch(finding -> finding.contains("a private key (PuTTY)"));
        assertThat(new TestPackage(folder.resolve("public.tar.gz"))
                        .file("x", key.replaceFirst("(?s)Private-Lines.*", ""))
                        .findings())
                .isEmpty();
    }

    @Test
    void theWordsAloneAreNoKey() {
        assertThat(findingsIn("Begins with -----BEGIN RSA PRIVATE KEY----- and then\nMII... or so it goes on\n"
                        + "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n"
                        + "-----BEGIN PRIVATE KEY-----\n" + "x".repeat(64) + "\n"))
                .isEmpty();
    }

    @Test
    void aPublicKeyIsNoSecret() {
        assertThat(findingsIn(PlantedSecrets.rsaKey().replace("PRIVATE", "PUBLIC")))
                .isEmpty();
    }

    @Test
    void aPasswordInAnAddressIsFoundAndNotShown() {
        assertThat(findingsIn("db: postgres://chat:" + "Tr0ub4dor@db.chat.social/chat"))
                .containsExactly(
                        "package-secret config/x: an address with a password (for db.chat.social) is in the file,"
                                + " at byte 12");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://chat:$Tr0ub4dor@db.chat.social/chat, db.chat.social",
        "postgres://chat:Tr0ub4dor@test_db/chat, test_db",
        "postgres://chat:Tr0ub4dor@server/chat, server",
        "postgres://chat:Tr0ub4dor@[2001:db8::1]:5432/chat, [2001:db8::1]",
        "postgres://chat:Tr0ub/4dor@db/chat, db",
        "postgres://ch@t:Tr0ub4dor@db/chat, db",
        "postgres://chat:Tr0ub@4dor@db/chat, db",
        "postgres://chat:Tr0%sub4dor@db/chat, db",
        "postgres://chat:T4d@db/chat, db",
        "postgres:\\/\\/chat:Tr0ub4dor@db\\/chat, db"
    })
    void soItIsWhateverThePasswordAndTheHostLookLike(String address, String host) {
        assertThat(findingsIn("db: " + address + "\n"))
                .containsExactly("package-secret config/x: an address with a password (for " + host
                        + ") is in the file, at byte " + (4 + address.indexOf(':')));
    }

    @Test
    void aTokenAsThePasswordOfAnAddressMayBeLong() {
        assertThat(findingsIn("https://chat:" + PlantedSecrets.random(900) + "@db/"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://root:$password@db/",
                "postgres://chat:chat@db/",
                "postgres://root:$PASSWORD@db/",
                "http://chat.social:8443/@anna/x",
                "http://chat.social:3000/foo@bar.social",
                "git+ssh://git@chat.social:anna/chat.git@v1.0",
                "https://user:password@chat.social/",
                "postgres://chat:${PASSWORD}@chat.social/",
                "postgres://chat:<secret>@chat.social/",
                "https://chat:Tr0ub4dor@example.com/",
                "%s://%s:%s@%s",
                "https://chat.social:8443/@anna",
                "https://chat.social/a:bcdefg@h"
            })
    void aSampleOfAnAddressIsNone(String address) {
        assertThat(findingsIn(address)).isEmpty();
    }

    @Test
    void environmentsAndRepositoriesAreFoundByName() {
        assertThat(chat.file("config/.env", "A=1")
                        .file("config/.env.production", "A=1")
                        .file("config/.ENV", "A=1")
                        .file("config/.env.example", "A=")
                        .file("config/.Env.Example", "A=")
                        .folder("tools/.env/")
                        .file("tools/.env/pyvenv.cfg", "")
                        .file("web/.git/HEAD", "ref")
                        .file("web/.git/config", "")
                        .file("docs/.GIT/HEAD", "ref")
                        .file("lib/.git", "gitdir: ../x")
                        .findings())
                .extracting(finding -> finding.replaceFirst("package-secret (.*):.*", "$1"))
                .containsExactly(
                        "config/.ENV", "config/.env", "config/.env.production", "docs/.GIT", "lib/.git", "web/.git");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 65_535, 131_071, 131_072, 1_000_000, 1_500_000})
    void aTokenIsFoundWhereverItIsInALargeFile(int place) {
        byte[] content = new byte[1_500_000 + 40];
        Arrays.fill(content, (byte) 0);
        byte[] token = PlantedSecrets.gitHubToken().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(token, 0, content, place, token.length);

        assertThat(chat.file("bin/server", 0755, content).findings())
                .singleElement()
                .asString()
                .endsWith("at byte " + place);
    }

    @Test
    void manyOfAKindInAFileAreOneFinding() {
        assertThat(findingsIn((PlantedSecrets.gitHubToken() + "\n").repeat(100_000)))
                .singleElement()
                .asString()
                .endsWith("at byte 0 and 99999 times more");
    }
}

package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens where no space is around them. */
final class TokenMarkTest {
    private static final String AWS_KEY = "AKI" + "AQ3EGRIJ5K7LM2NOP";

    private static List<String> found(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        try (ContentScan scan =
                new ContentScan(new Anchors(SecretMarks.ALL), bytes.length, (mark, what, at) -> found.add(what))) {
            scan.write(bytes, 0, bytes.length);
        }
        return found;
    }

    static List<String> shaped() {
        return List.of(
                AWS_KEY,
                "AIz" + "aSyA" + PlantedSecrets.random(32),
                "xox" + "b-123456789012-" + PlantedSecrets.random(24),
                "sk_" + "live_" + PlantedSecrets.random(24),
                "glp" + "at-" + PlantedSecrets.random(20),
                "gld" + "t-" + PlantedSecrets.random(20),
                "glr" + "t-t1_" + PlantedSecrets.random(20),
                "glp" + "at-" + PlantedSecrets.random(120) + ".01.1a2b3c4d5",
                "pyp" + "i-AgE" + PlantedSecrets.random(120),
                gitHubJwt(),
                "gh" + "r_" + PlantedSecrets.random(76),
                "xap" + "p-1-A012BCDEF3G-123456789012-" + PlantedSecrets.hex(64),
                "hooks.slack" + ".com/services/T012BCDEF/B012BCDEF/" + PlantedSecrets.random(24),
                "GOCS" + "PX-" + PlantedSecrets.random(28),
                "dckr" + "_pat_" + PlantedSecrets.random(27),
                "dop" + "_v1_" + PlantedSecrets.hex(64),
                "S" + "G." + PlantedSecrets.random(22) + "." + PlantedSecrets.random(43),
                "sk-" + "ant-api03-" + PlantedSecrets.random(95),
                "sk-" + "proj-" + PlantedSecrets.random(74) + "T3Blbk" + "FJ" + PlantedSecrets.random(74));
    }

    /** As installations of apps get it since 2026: some 520 characters with two dots in them. */
    private static String gitHubJwt() {
        return "gh" + "s_123456_ey" + "J" + PlantedSecrets.random(80) + "." + PlantedSecrets.random(300) + "-_."
                + PlantedSecrets.random(130);
    }

    @ParameterizedTest
    @MethodSource("shaped")
    void aTokenIsFoundInAClassFileAndBetweenTheTextsOfAProgram(String token) {
        assertThat(found("\1\0k" + token + "\1\0\1I")).as("class file").hasSize(1);
        assertThat(found("\0\0not found" + token + " read error\0"))
                .as("program")
                .hasSize(1);
        assertThat(found("no " + token + " in a text")).as("text").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\t", "\\r", "\\u003d", "%3D", "\\x3d"})
    void anEscapeBeforeItIsNoPartOfIt(String escape) {
        assertThat(found("{\"a\":\"id" + escape + AWS_KEY + "\"}")).hasSize(1);
    }

    @Test
    void aPartOfALongerTextIsNone() {
        assertThat(found("x" + AWS_KEY + " and " + AWS_KEY + "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EURASIAN ASIAPACIFICAUSTRALIABC", "glrt-container-header-of-the-page"})
    void wordsInAProgramAreNone(String words) {
        assertThat(found("\0\0" + words + "\0")).isEmpty();
    }

    @Test
    void chanceMakesNoneInManyMegabytes() {
        byte[] bytes = new byte[12 << 20];
        new Random(11).nextBytes(bytes);

        assertThat(found("\0" + Base64.getEncoder().encodeToString(bytes))).isEmpty();
        assertThat(found("\0" + Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
        assertThat(found(new String(bytes, StandardCharsets.ISO_8859_1))).isEmpty();
    }
}

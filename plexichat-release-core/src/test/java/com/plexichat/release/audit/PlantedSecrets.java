package com.plexichat.release.audit;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Random;

/** Secrets of nobody, made while a test runs, so that no file of this project looks as if it had one. */
public final class PlantedSecrets {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final Random RANDOM = new Random(7);

    private PlantedSecrets() {}

    static String random(int length) {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(length, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }

    static String hex(int length) {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(length, 0, 16).forEach(digit -> text.append(Character.forDigit(digit, 16)));
        return text.toString();
    }

    /** One whose checksum fits. */
    public static String gitHubToken() {
        return checked("ghp" + "_");
    }

    static String checked(String prefix) {
        String random = random(30);
        return prefix + random + TokenChecksum.of(random);
    }

    public static String rsaKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            return pem("PRIVATE KEY", key);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String pem(String label, byte[] content) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}

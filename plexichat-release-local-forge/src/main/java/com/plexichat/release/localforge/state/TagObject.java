package com.plexichat.release.localforge.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The object of an annotated tag: a name, a message and the commit it stands for. */
public record TagObject(String sha, String tag, String message, GitObject target, Instant taggedAt) {
    public TagObject {
        if (!GitObject.isSha(sha) || !GitRef.isName(GitRef.tagName(tag))) {
            throw new IllegalArgumentException("not an annotated tag: " + sha + " " + tag);
        }
    }

    static TagObject of(String tag, String message, GitObject target, Instant taggedAt) {
        String content = "object " + target.sha() + "\ntag " + tag + "\ndate " + taggedAt + "\n\n" + message;
        return new TagObject(sha1(content), tag, message, target, taggedAt);
    }

    private static String sha1(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-1", impossible);
        }
    }
}

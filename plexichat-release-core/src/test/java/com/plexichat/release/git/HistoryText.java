package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes that a text of a {@link WrittenHistory} stands for.
 *
 * @param number which of its repetitions it is, from 1
 * @param ids the commits that have a label
 */
record HistoryText(int number, Map<String, CommitId> ids) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(byte|char|times|one|id)\\{([^}]*)}");

    byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int end = 0;
        while (escape.find()) {
            bytes.writeBytes(text.substring(end, escape.start()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(meant(escape.group(1), escape.group(2)));
            end = escape.end();
        }
        bytes.writeBytes(text.substring(end).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private byte[] meant(String escape, String argument) {
        return escape.equals("byte")
                ? new byte[] {(byte) Integer.parseInt(argument, 16)}
                : text(escape, argument).getBytes(StandardCharsets.UTF_8);
    }

    private String text(String escape, String argument) {
        String[] words = argument.split(" ", -1);
        return switch (escape) {
            case "char" -> Character.toString(Integer.parseInt(argument, 16));
            case "times" -> argument.substring(words[0].length() + 1).repeat(Integer.parseInt(words[0]));
            case "one" -> words[number % words.length];
            default -> Objects.requireNonNull(ids.get(argument)).hex();
        };
    }
}

package com.plexichat.release.licence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form in which the many spellings of a licence's name are the same. */
final class LicenceName {
    static final int LONGEST = 200;
    private static final String CLASSIFIER = "License ::";
    private static final Pattern VERSION = Pattern.compile("(?<![a-z])v\\.?(?=\\d)|(?<=gpl)v(?=\\d)");
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9.+]+");
    private static final Pattern ZERO = Pattern.compile("(?<=\\d)\\.0$|\\.$");
    private static final Set<String> EMPTY =
            Set.of("", "the", "license", "licence", "licenses", "version", "v", "software");

    private LicenceName() {}

    static String normal(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        String plain = name.startsWith(CLASSIFIER) ? name.substring(name.lastIndexOf("::") + 2) : name;
        String spaced = VERSION.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String words = PLUS.matcher(spaced).replaceAll(" + ");
        return BETWEEN.splitAsStream(words)
                .map(word -> ZERO.matcher(word).replaceAll(""))
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.joining(" "));
    }
}

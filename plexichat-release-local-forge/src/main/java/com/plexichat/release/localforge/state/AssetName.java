package com.plexichat.release.localforge.state;

import java.util.regex.Pattern;

/** The name GitHub gives an uploaded file: what is not plain becomes a dot, which is why a client must look again. */
public record AssetName(String text) {
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_+@.-]+");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}");
    private static final Pattern OUTER_DOTS = Pattern.compile("^\\.+|\\.+$");

    public AssetName {
        if (text.isEmpty() || !rewritten(text).equals(text)) {
            throw new IllegalArgumentException("not the name of an asset: " + text);
        }
    }

    /** The name that an uploaded file ends up with; {@code default} where nothing of the wish is left. */
    public static AssetName from(String wish) {
        String plain = rewritten(wish);
        return new AssetName(plain.isEmpty() ? "default" : plain);
    }

    private static String rewritten(String wish) {
        String plain = DOTS.matcher(ODD.matcher(wish).replaceAll(".")).replaceAll(".");
        return OUTER_DOTS.matcher(plain).replaceAll("");
    }
}

package com.plexichat.release.component;

import java.util.regex.Pattern;

/** An address without what only its owner may know. Where it is not sure what that is, more is left out, not less. */
public final class PublicAddress {
    private static final String SCHEME = "://";
    private static final Pattern PORT = Pattern.compile("[^:@]*:\\d{1,5}");
    private static final Pattern HOST =
            Pattern.compile("(?:localhost|\\[[0-9a-fA-F:]++]|[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++)(?::\\d{1,5}+)?");
    private static final Pattern FRAGMENT = Pattern.compile("#[A-Za-z0-9_.=-]{1,128}");

    private PublicAddress() {}

    public static String of(String address) {
        int fragmentAt = end(address, '#', address.length());
        String fragment = address.substring(fragmentAt);
        String path = address.substring(0, end(address, '?', fragmentAt));
        int scheme = path.indexOf(SCHEME);
        int start = scheme < 0 ? 0 : scheme + SCHEME.length();
        return path.substring(0, start)
                + withoutUser(path.substring(start), scheme >= 0)
                + (FRAGMENT.matcher(fragment).matches() ? fragment : "");
    }

    private static int end(String text, char sign, int otherwise) {
        int at = text.indexOf(sign);
        return at < 0 ? otherwise : Math.min(at, otherwise);
    }

    /** Behind a whole host an "@" is a branch or a version; anywhere before, what precedes it is of a user. */
    private static String withoutUser(String rest, boolean isUrl) {
        int at = rest.lastIndexOf('@');
        if (at < 0) {
            return rest;
        }
        if (!isUrl) {
            return rest.lastIndexOf(':', at) < 0 ? rest : rest.substring(at + 1);
        }
        int first = end(rest, '/', rest.length());
        String authority = rest.substring(0, first);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        boolean isWhole = HOST.matcher(host).matches() || (authority.equals(host) && !hasPassword(authority));
        return isWhole ? host + rest.substring(first) : rest.substring(at + 1);
    }

    private static boolean hasPassword(String authority) {
        return authority.contains(":") && !PORT.matcher(authority).matches();
    }
}

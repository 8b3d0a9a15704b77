package com.plexichat.release.licence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which the many spellings of an address of a licence's text are the same. */
final class LicenceAddress {
    private static final int LONGEST = 500;
    private static final Pattern BEFORE = Pattern.compile("^[a-z]+://(www\\.)?");
    private static final Pattern BEHIND = Pattern.compile("(\\.(txt|html?|php|md|en|json))*/*$");
    private static final Pattern ASKED = Pattern.compile("[?#].*$");
    private static final Pattern LISTED = Pattern.compile("(?:spdx|opensource)\\.org/licenses?/([a-z0-9.+-]+)");

    private LicenceAddress() {}

    static String normal(String address) {
        if (address.length() > LONGEST) {
            return "";
        }
        String lower = ASKED.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst("");
        return BEHIND.matcher(BEFORE.matcher(lower).replaceFirst("")).replaceFirst("");
    }

    /** The identifier in an address of those who list licences by it. */
    static Optional<String> id(String normal) {
        return Optional.of(LISTED.matcher(normal)).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }
}

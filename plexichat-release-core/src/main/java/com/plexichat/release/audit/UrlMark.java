package com.plexichat.release.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address with a user and a password in it (RFC 3986, 3.2.1) that are no sample. */
record UrlMark() implements Mark {
    private static final Pattern SHAPE = Pattern.compile("(?<=[A-Za-z0-9])://"
            + "([A-Za-z0-9._~%+-]{0,64}+):([A-Za-z0-9._~!$&()*+,;=:%^-]{4,128}+)@([A-Za-z0-9][A-Za-z0-9.-]{0,250}+)");

    private static final Set<String> SAMPLE_PASSWORDS = Set.of(
            "pass",
            "passw",
            "passwd",
            "password",
            "mypassword",
            "mypass",
            "yourpassword",
            "your-password",
            "your_password",
            "pswd",
            "pword",
            "secret",
            "token",
            "mytoken",
            "your_token",
            "user_password",
            "userpass",
            "db_password",
            "word");

    private static final Pattern SAMPLE_HOST = Pattern.compile(
            "(.*\\.)?(example|example\\.(com|org|net)|test|invalid|localhost)|host|hostname|myhost|server|domain|myproxy|proxy");

    @Override
    public String anchor() {
        return "://";
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(SHAPE, around, at)
                .filter(url -> !isSample(url))
                .map(url -> "an address with a password (for " + url.group(3) + ")");
    }

    private static boolean isSample(Matcher url) {
        String user = url.group(1).toLowerCase(Locale.ROOT);
        String password = url.group(2).toLowerCase(Locale.ROOT);
        return password.equals(user)
                || SAMPLE_PASSWORDS.contains(password)
                || password.chars().distinct().count() < 3
                || password.startsWith("$")
                || password.contains("%s")
                || SAMPLE_HOST.matcher(url.group(3).toLowerCase(Locale.ROOT)).matches();
    }
}

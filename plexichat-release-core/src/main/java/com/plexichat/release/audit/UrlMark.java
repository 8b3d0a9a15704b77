package com.plexichat.release.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address with a user and a password in it (RFC 3986, 3.2.1) that are no sample.
 *
 * @param anchor what stands between the scheme and the user
 * @param shape from the anchor on: the user, the password and the host
 */
record UrlMark(String anchor, Pattern shape) implements Mark {
    private static final String USER = "[A-Za-z0-9._~%+";
    private static final String PASSWORD = "[A-Za-z0-9._~!$&()*+,;=:%^@";
    private static final int LONGEST = 1024;

    /** What ends an address and needs no escape in a password that somebody typed; the number of a port has one too. */
    private static final String TYPED = "(?![0-9]{1,5}[/?#])" + PASSWORD + "/?#-]{3," + LONGEST + "}";

    private static final String HOST = "(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9][A-Za-z0-9._-]{0,250}+)";

    private static final Set<String> SAMPLE_PASSWORDS = Set.of(
            "foo",
            "bar",
            "pwd",
            "xyz",
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
            "(.*\\.)?(example|example\\.(com|org|net)|test|invalid|localhost)|host|hostname|myhost|domain|myproxy|proxy");

    /** What a program puts something in for: a variable, or a place of a format. */
    private static final Pattern PLACE = Pattern.compile("\\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+|\\(.*\\))|%[a-z]|%[A-Z_]+%");

    static UrlMark plain() {
        return of("://");
    }

    /** As JSON may have it. */
    static UrlMark escaped() {
        return of(":\\/\\/");
    }

    /** The host is what follows the last at sign of the authority. */
    private static UrlMark of(String anchor) {
        return new UrlMark(
                anchor,
                Pattern.compile("(?<=[A-Za-z0-9])" + Pattern.quote(anchor) + "(?:"
                        + "(" + USER + "@-]{0,64}?):(" + PASSWORD + "-]{3," + LONGEST + "})@" + HOST
                        + "|(" + USER + "-]{0,64}+):(" + TYPED + ")@" + HOST + ")"));
    }

    @Override
    public Optional<String> at(Passage around, int at) {
        return Mark.match(shape, around, at)
                .map(UrlMark::parts)
                .filter(parts -> !isSample(parts.get(0), parts.get(1), parts.get(2)))
                .map(parts -> "an address with a password (for " + parts.get(2) + ")");
    }

    private static List<String> parts(Matcher url) {
        int first = url.group(1) != null ? 1 : 4;
        return List.of(url.group(first), url.group(first + 1), url.group(first + 2));
    }

    private static boolean isSample(String asUser, String asPassword, String asHost) {
        String user = asUser.toLowerCase(Locale.ROOT);
        String password = asPassword.toLowerCase(Locale.ROOT);
        return password.equals(user)
                || SAMPLE_PASSWORDS.contains(password)
                || password.chars().distinct().count() < 3
                || PLACE.matcher(asPassword).matches()
                || SAMPLE_HOST.matcher(asHost.toLowerCase(Locale.ROOT)).matches();
    }
}

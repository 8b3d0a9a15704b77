package com.plexichat.release.change;

import com.plexichat.release.text.TidyText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in capitals for no other reason than to be loud. */
final class Shouting {
    /** Written in capitals in any sentence. */
    private static final Set<String> ACRONYMS = Set.of(
            ("2FA ACL AES API APIS ARM ASCII AWS CDN CI CLI CORS CPU CSP CSRF CSS CSV CVE DB DNS DOM DTLS FAQ FTP"
                            + " GDPR GHSA GIF GPU GUI HSM HTML HTTP HTTPS IAM ID IDE IMAP IO IP IRC ISO JPEG JS JSON JVM"
                            + " JWT LDAP MFA MIME MP3 MP4 NAT OIDC OS OTP PDF PNG QR RAM RBAC REST RPC RSA RSS SAML SDK"
                            + " SFTP SHA SIP SMS SMTP SQL SSD SSE SSH SSL SSO SSRF STUN SVG TCP TLS TOTP TTL UDP UI UID"
                            + " URI URL URLS USB UTC UTF UUID UX VM VOIP VPN WAF WEBRTC XML XSS YAML ZIP")
                    .split(" ", -1));

    /** A headline in capitals before other words. */
    private static final Pattern HEADLINE =
            Pattern.compile("^[\\p{Lu}\\p{N}&/' ,-]*(?<=^|[ ,])[\\p{Lu}\\p{N}&/'-]{2,}+(?=$|[ :,.;])");

    /** A word by its shape: it has vowels, and never four other letters in a row. */
    private static final Pattern DICTIONARY_WORD =
            Pattern.compile("(?=[A-Z]*[AEIOUY])(?![A-Z]*[B-DF-HJ-NP-TV-XZ]{4})[A-Z]{6,}");

    private static final Pattern LOUD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{4,}(?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Shouting() {}

    /** The text without it; a single word in capitals among others is a name. */
    static String calmed(String text) {
        if (text.indexOf(' ') > 0 && TidyText.isInCapitals(text) && isLoudWhole(text)) {
            return lower(text);
        }
        if (!mayBeginLoud(text)) {
            return text;
        }
        if (beginsWithLoudVerb(text)) {
            return text.charAt(0)
                    + text.substring(1, text.indexOf(' ')).toLowerCase(Locale.ROOT)
                    + text.substring(text.indexOf(' '));
        }
        Matcher headline = HEADLINE.matcher(text);
        return headline.lookingAt() && isLoud(headline.group(), text.startsWith(":", headline.end()))
                ? lower(headline.group()) + text.substring(headline.end())
                : text;
    }

    /** A name among words of a script that knows no small letters is not shouted. */
    private static boolean isLoudWhole(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isLetter(each) && !Character.isUpperCase(each)) {
                return false;
            }
            words += Character.isUpperCase(each) && !inWord ? 1 : 0;
            inWord = Character.isLetterOrDigit(each);
        }
        return words > 1;
    }

    /** One before a word in small letters: {@code ADD dark mode}. */
    private static boolean beginsWithLoudVerb(String text) {
        int end = text.indexOf(' ');
        return end > 1
                && end + 1 < text.length()
                && Character.isLowerCase(text.charAt(end + 1))
                && Verb.of(text.substring(0, end).toLowerCase(Locale.ROOT)).isPresent();
    }

    /** Most texts begin with a word in small letters, which is seen fast. */
    private static boolean mayBeginLoud(String text) {
        return text.length() > 1 && !Character.isLowerCase(text.charAt(0)) && !Character.isLowerCase(text.charAt(1));
    }

    /** One word is a name, unless it is a part of a title, or a title that is in the dictionary. */
    private static boolean isLoud(String headline, boolean title) {
        int loud = loudWords(headline);
        return loud > 1
                || (title
                        && loud == 1
                        && (headline.contains(" ")
                                || DICTIONARY_WORD.matcher(headline).matches()));
    }

    /** True if more than one word is shouted. */
    static boolean hasManyLoud(String text) {
        return loudWords(text) > 1;
    }

    private static int loudWords(String text) {
        int words = 0;
        for (Matcher loud = LOUD.matcher(text); loud.find(); ) {
            words += ACRONYMS.contains(loud.group()) ? 0 : 1;
        }
        return words;
    }

    private static String lower(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> ACRONYMS.contains(word.group())
                        ? word.group()
                        : word.group().toLowerCase(Locale.ROOT));
    }
}

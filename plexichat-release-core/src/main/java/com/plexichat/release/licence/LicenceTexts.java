package com.plexichat.release.licence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the text of a licence file says. A text that is none of those that are known, or several, says nothing. */
public final class LicenceTexts {
    /** More than any known licence has; of a longer text nothing is known. */
    public static final int LONGEST = 1 << 17;

    private static final Pattern FILE = Pattern.compile(
            "(.*/)?((un)?licen[cs]e|copying)([-_.][a-z0-9_.-]*)?|(.*/)?[^/]+\\.dist-info/licenses/.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile(".*\\.(class|java|py|js|ts|go|h|c)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private final List<Rule> rules =
            LicenceTable.lines("licence-phrases.txt").stream().map(Rule::of).toList();
    private final List<String> restrictions = LicenceTable.lines("licence-restrictions.txt");

    /** Whether a file should have the text of a licence, by its name. */
    public static boolean isLicenceFile(String path) {
        return FILE.matcher(path).matches() && !CODE.matcher(path).matches();
    }

    /** The licence of a file, of which no more is read than a licence may have; wrong bytes are no words. */
    public Optional<SpdxExpression> of(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST + 1);
        return bytes.length > LONGEST ? Optional.empty() : of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The licence; of the GNU licences, whose texts do not say whether later versions may be chosen, the "only" one. */
    public Optional<SpdxExpression> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = " "
                + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
        if (restrictions.stream().anyMatch(words::contains)) {
            return Optional.empty();
        }
        long count = words.chars().filter(character -> character == ' ').count() - 1;
        List<SpdxExpression> known = rules.stream()
                .filter(rule -> rule.fits(words, count))
                .<SpdxExpression>map(rule -> SpdxLicence.of(rule.id()))
                .distinct()
                .toList();
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    private record Rule(String id, int most, List<String> has, List<String> lacks) {
        static Rule of(String line) {
            String[] parts = line.split(" ", 4);
            List<String> has = new ArrayList<>();
            List<String> lacks = new ArrayList<>();
            Stream.of(parts[3].split(" \\| ", -1)).forEach(phrase -> {
                if (phrase.startsWith("!")) {
                    lacks.add(phrase.substring(1));
                } else {
                    has.add(phrase);
                }
            });
            return new Rule(parts[0], Integer.parseInt(parts[1]), has, lacks);
        }

        boolean fits(String words, long count) {
            return count <= most
                    && has.stream().allMatch(words::contains)
                    && lacks.stream().noneMatch(words::contains);
        }
    }
}

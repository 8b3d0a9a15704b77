package com.plexichat.release.sbom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclonedx.util.LicenseResolver;

/** Which names SPDX has, as far as the library knows its licences. */
final class SpdxNames {
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z.+-]+");
    private static final Pattern REFERENCE = Pattern.compile("(DocumentRef-[0-9A-Za-z.-]+:)?LicenseRef-[0-9A-Za-z.-]+");
    private static final Pattern WORD = Pattern.compile("[()]|[^\\s()]+");

    private SpdxNames() {}

    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches() && (isKnown(name) || isKnown("deprecated_" + name));
    }

    /** The library has the text of each licence in a file of its name: to look for it is faster than to read its list. */
    private static boolean isKnown(String name) {
        return LicenseResolver.class.getResource("/licenses/" + name + ".txt") != null;
    }

    static boolean isExpression(String text) {
        int open = 0;
        boolean operand = true;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (operand ? word.equals("(") : word.equals(")")) {
                open += operand ? 1 : -1;
            } else if (operand ? isLicence(word) : word.matches("AND|OR|WITH")) {
                operand = !operand;
            } else {
                return false;
            }
            if (open < 0) {
                return false;
            }
        }
        return open == 0 && !operand;
    }

    private static boolean isLicence(String word) {
        return isIdentifier(word)
                || REFERENCE.matcher(word).matches()
                || (word.endsWith("+") && isIdentifier(word.substring(0, word.length() - 1)));
    }
}

package com.plexichat.release.report.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.testing.Generated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class EnvironmentFileTest {
    @Test
    void aValueOfOneLineIsAssignedAndOneOfSeveralLinesEndsAtItsDelimiter() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", "a.1.0-1");
        values.put("packages", "one.tar.gz\ntwo.tar.gz");
        values.put("empty", "");

        assertThat(EnvironmentFile.text(values)).isEqualTo("""
                version=a.1.0-1
                packages<<END_OF_VALUE
                one.tar.gz
                two.tar.gz
                END_OF_VALUE
                empty=
                """);
    }

    @Test
    void noValueEndsItselfOrBecomesAnotherOutput() {
        Generated.cases(2_000, random -> {
            Map<String, String> values = new LinkedHashMap<>();
            for (String name : new String[] {"one", "two", "three"}) {
                values.put(name, value(random));
            }

            assertThat(read(EnvironmentFile.text(values))).isEqualTo(values);
        });
    }

    private static String value(RandomGenerator random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            value.append(Generated.oneOf(
                    random, "END_OF_VALUE", "_2", "\n", "\r", "one=other", "two<<END_OF_VALUE", "a", " ", "\u00e4"));
        }
        return value.toString();
    }

    /** As the runner does on Linux (actions/runner, FileCommandManager). */
    private static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end);
            at = end + 1;
            int equals = line.indexOf('=');
            int document = line.indexOf("<<");
            if (equals >= 0 && (document < 0 || equals < document)) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            } else {
                String closing = "\n" + line.substring(document + 2) + "\n";
                int closed = text.indexOf(closing, at - 1);
                values.put(line.substring(0, document), closed < at ? "" : text.substring(at, closed));
                at = closed + closing.length();
            }
        }
        return values;
    }
}

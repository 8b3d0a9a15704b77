package com.plexichat.release.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpdxExpressionTest {
    private static final List<SpdxExpression> PLAIN = List.of(
            SpdxLicence.of("MIT"),
            SpdxLicence.of("Apache-2.0"),
            new SpdxLicence("EPL-1.0", true, Optional.empty()),
            SpdxLicence.of("GPL-2.0-only").with("Classpath-exception-2.0"),
            SpdxLicence.of("LicenseRef-ours"));

    private final SpdxLicences licences = new SpdxLicences();

    @ParameterizedTest
    @CsvSource({
        "mit or (apache-2.0 AND isc), Apache-2.0 AND ISC OR MIT",
        "MIT AND (ISC OR Zlib), (ISC OR Zlib) AND MIT",
        "((MIT)), MIT",
        "MIT OR MIT, MIT",
        "GPL-2.0+, GPL-2.0-or-later",
        "gpl-2.0, GPL-2.0-only",
        "GPL-2.0-with-classpath-exception, GPL-2.0-only WITH Classpath-exception-2.0",
        "GPL-3.0+ with gcc-exception-3.1, GPL-3.0-or-later WITH GCC-exception-3.1",
        "EPL-1.0+, EPL-1.0+",
        "LicenseRef-ours, LicenseRef-ours"
    })
    void expressionHasOneForm(String text, String canonical) {
        assertThat(licences.expression(text).map(SpdxExpression::text)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "MIT OR",
                "OR MIT",
                "(MIT",
                "MIT)",
                "()",
                "MIT ISC",
                "MIT WITH",
                "MIT WITH ISC",
                "AND",
                "(MIT) WITH LLVM-exception",
                "Classpath-exception-2.0",
                "GPL-2.0-only+",
                "LicenseRef-ours+",
                "GPL-2.0-with-classpath-exception WITH LLVM-exception",
                "MIT/ISC",
                "unheard-of"
            })
    void whatIsNoExpressionIsNothing(String text) {
        assertThat(licences.expression(text)).isEmpty();
    }

    @Test
    void endlessExpressionIsNothing() {
        assertThat(licences.expression("(".repeat(100_000))).isEmpty();
        assertThat(licences.expression("(".repeat(33) + "MIT" + ")".repeat(33))).isEmpty();
        assertThat(licences.expression("(".repeat(32) + "MIT" + ")".repeat(32))).isPresent();
    }

    @Test
    void everyExpressionIsReadAsItWasWritten() {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            SpdxExpression made = made(random, 4);
            assertThat(licences.expression(made.text())).contains(made);
            assertThat(licences.expression(made.text().toLowerCase(Locale.ROOT).replace("licenseref-", "LicenseRef-")))
                    .contains(made);
        }
    }

    private static SpdxExpression made(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return PLAIN.get(random.nextInt(PLAIN.size()));
        }
        List<SpdxExpression> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(made(random, depth - 1));
        }
        return random.nextBoolean() ? SpdxExpression.all(parts) : SpdxExpression.any(parts);
    }

    @Test
    void choiceIsPermittedByOneOfItsLicencesAndUnionByAll() {
        assertThat(permitted("MIT OR GPL-3.0-only")).isTrue();
        assertThat(permitted("MIT AND GPL-3.0-only")).isFalse();
        assertThat(permitted("MIT AND (GPL-3.0-only OR ISC)")).isTrue();
        assertThat(permitted("GPL-3.0-only OR MIT AND Zlib")).isFalse();
    }

    private boolean permitted(String text) {
        return licences.expression(text)
                .orElseThrow()
                .permittedBy(licence -> List.of("MIT", "ISC").contains(licence.id()));
    }

    /** The list that CycloneDX validates identifiers with. */
    @Test
    void everyIdentifierOfCycloneDxIsKnown() throws IOException {
        SpdxIds ids = new SpdxIds();
        try (InputStream schema = Objects.requireNonNull(getClass().getResourceAsStream("/spdx.schema.json"))) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            Matcher listed = Pattern.compile("\"([^\"]+)\"")
                    .matcher(text.substring(text.indexOf("\"enum\"") + 6, text.indexOf("]", text.indexOf("\"enum\""))));
            List<String> missing = new ArrayList<>();
            while (listed.find()) {
                String id = listed.group(1);
                if (!ids.licence(id).or(() -> ids.exception(id)).equals(Optional.of(id))) {
                    missing.add(id);
                }
            }
            assertThat(missing).isEmpty();
        }
    }
}

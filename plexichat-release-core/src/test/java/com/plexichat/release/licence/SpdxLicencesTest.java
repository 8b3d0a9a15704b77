package com.plexichat.release.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpdxLicencesTest {
    private final SpdxLicences licences = new SpdxLicences();

    private String meaning(String name, String address) {
        return licences.of(new DeclaredLicence(Optional.of(name), Optional.of(address)))
                .map(SpdxExpression::text)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mit | MIT",
                "MIT License | MIT",
                "The MIT License (MIT) | MIT",
                "License :: OSI Approved :: MIT License | MIT",
                "The Apache Software License, Version 2.0 | Apache-2.0",
                "Apache License 2 | Apache-2.0",
                "Apache-2.0 | Apache-2.0",
                "ASL v2.0 | Apache-2.0",
                "BSD 3-Clause | BSD-3-Clause",
                "\"BSD 3-Clause New or Revised\" | BSD-3-Clause",
                "EPL 2.0 | EPL-2.0",
                "Eclipse Public License v. 2.0 | EPL-2.0",
                "GPLv2+ | GPL-2.0-or-later",
                "GPL2 w/ CPE | GPL-2.0-only WITH Classpath-exception-2.0",
                "GPL v2 w/ CPE | GPL-2.0-only WITH Classpath-exception-2.0",
                "GNU Lesser General Public License v3 or later (LGPLv3+) | LGPL-3.0-or-later",
                "CDDL/GPLv2 with Classpath exception | -",
                "Mozilla Public License 2.0 (MPL 2.0) | MPL-2.0",
                "https://opensource.org/licenses/MIT | MIT"
            })
    void nameMeansALicenceInAnyOfItsSpellings(String name, String expected) {
        assertThat(meaning(name, "https://www.example.org/")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSD",
                "BSD License",
                "GPL",
                "GNU Lesser General Public License",
                "Apache Software License",
                "Public Domain",
                "SEE LICENSE IN licence.txt",
                "Dual License",
                "Python Software Foundation License",
                "See the file"
            })
    void nameThatSeveralLicencesGoByMeansNone(String name) {
        assertThat(licences.of(DeclaredLicence.named(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.apache.org/licenses/LICENSE-2.0.txt | Apache-2.0",
                "https://apache.org/licenses/LICENSE-2.0.html | Apache-2.0",
                "https://www.apache.org/licenses/LICENSE-2.0 | Apache-2.0",
                "http://www.opensource.org/licenses/mit-license.php | MIT",
                "https://opensource.org/license/mit/ | MIT",
                "https://spdx.org/licenses/BSD-2-Clause.html | BSD-2-Clause",
                "http://www.gnu.org/licenses/old-licenses/lgpl-2.1.en.html | LGPL-2.1-only",
                "https://www.eclipse.org/legal/epl-v20.html | EPL-2.0",
                "https://www.mozilla.org/en-US/MPL/2.0/ | MPL-2.0",
                "http://www.apache.org/licenses/ | -",
                "https://opensource.org/licenses/bsd-license.php | -"
            })
    void addressMeansALicenceWhereTheNameDoesNot(String address, String expected) {
        assertThat(meaning("The License", address)).isEqualTo(expected);
        assertThat(licences.of(new DeclaredLicence(Optional.empty(), Optional.of(address)))
                        .map(SpdxExpression::text)
                        .orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BSD | https://opensource.org/licenses/BSD-3-Clause | BSD-3-Clause",
                "BSD License 3 | https://opensource.org/licenses/BSD-3-Clause | BSD-3-Clause",
                "Apache Software License | https://www.apache.org/licenses/LICENSE-2.0 | Apache-2.0",
                "GNU Lesser General Public License | https://www.gnu.org/licenses/lgpl-3.0.html | LGPL-3.0-only",
                "GNU General Public License | https://www.gnu.org/licenses/lgpl-3.0.html | -",
                "BSD License 2 | https://opensource.org/licenses/BSD-3-Clause | -"
            })
    void addressSaysWhichLicenceOfAFamilyIsMeant(String name, String address, String expected) {
        assertThat(meaning(name, address)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proprietary | https://www.apache.org/licenses/LICENSE-2.0",
                "Apache-2.0 with Commons Clause | https://www.apache.org/licenses/LICENSE-2.0",
                "Dual MIT and GPL-3.0, both apply | https://opensource.org/licenses/MIT",
                "GPL, v2 with FOSS exception | https://www.gnu.org/licenses/gpl-2.0.html"
            })
    void addressDoesNotOverruleANameThatNobodyKnows(String name, String address) {
        assertThat(meaning(name, address)).isEqualTo("-");
    }

    @Test
    void addressOfAnotherLicenceMakesTheNameMeanNothing() {
        assertThat(meaning("MIT", "https://www.apache.org/licenses/LICENSE-2.0"))
                .isEqualTo("-");
        assertThat(meaning("GPL-2.0-or-later", "https://www.gnu.org/licenses/gpl-2.0.html"))
                .isEqualTo("GPL-2.0-or-later");
    }

    @Test
    void whatAWrongIdentifierMeantIsFound() {
        assertThat(licences.nearest("GPLv3")).contains("GPL-3.0-only");
        assertThat(licences.nearest("Apache-2.O")).contains("Apache-2.0");
        assertThat(licences.nearest("what is this")).isEmpty();
    }

    @Test
    void tablesHaveNormalFormsAndCanonicalExpressions() {
        Map<String, String> names = LicenceTable.pairs("licence-names.txt");
        Map<String, String> families = LicenceTable.pairs("licence-families.txt");
        Map<String, String> addresses = LicenceTable.pairs("licence-addresses.txt");

        assertThat(names.keySet())
                .allSatisfy(name -> assertThat(LicenceName.normal(name)).isEqualTo(name));
        assertThat(families.keySet())
                .allSatisfy(name -> assertThat(LicenceName.normal(name)).isEqualTo(name))
                .doesNotContainAnyElementsOf(names.keySet());
        assertThat(addresses.keySet())
                .allSatisfy(
                        address -> assertThat(LicenceAddress.normal(address)).isEqualTo(address));
        assertThat(names.values()).allSatisfy(this::isCanonical);
        assertThat(addresses.values()).allSatisfy(this::isCanonical);
    }

    private void isCanonical(String text) {
        assertThat(licences.expression(text).map(SpdxExpression::text)).contains(text);
    }
}

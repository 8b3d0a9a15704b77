package com.plexichat.release.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.license.Acknowledgement;
import org.cyclonedx.model.license.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LicenceChoicesTest {
    private static LicenseChoice choice(String... names) {
        return LicenceChoices.declared(
                        Stream.of(names).map(DeclaredLicence::named).toList())
                .orElseThrow();
    }

    private static License only(DeclaredLicence declared) {
        return LicenceChoices.declared(List.of(declared))
                .orElseThrow()
                .getLicenses()
                .get(0);
    }

    @Test
    void textsThatWereFoundHoldTogether() {
        SortedSet<SpdxExpression> found = new TreeSet<>();
        assertThat(LicenceChoices.concluded(found)).isEmpty();
        found.add(Bills.licence("MIT"));
        found.add(Bills.licence("ISC OR 0BSD"));

        Expression said = LicenceChoices.concluded(found).orElseThrow().getExpression();

        assertThat(said.getValue()).isEqualTo("(0BSD OR ISC) AND MIT");
        assertThat(said.getAcknowledgement()).isEqualTo(Acknowledgement.CONCLUDED);
    }

    @Test
    void nothingIsSaidWhereNothingIsDeclared() {
        assertThat(LicenceChoices.declared(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIT", "Apache-2.0", "GPL-2.0-or-later", "LGPL-2.1-only", "0BSD"})
    void identifierIsSaidAsOne(String name) {
        assertThat(choice(name).getLicenses().get(0).getId()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apache-2.0 OR MIT", "(0BSD OR ISC) AND MIT", "LicenseRef-house", "Apache-1.1+"})
    void expressionIsSaidAsOne(String text) {
        assertThat(choice(text).getExpression().getValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIT OR", "OR MIT", "()", "MIT ISC", "../MIT", "MIT/ISC", "MIT OR Something", "licenses"})
    void anythingElseIsAName(String text) {
        License licence = choice(text).getLicenses().get(0);

        assertThat(licence.getId()).isNull();
        assertThat(licence.getName()).isEqualTo(text);
    }

    @Test
    void whatSpdxHasAnIdentifierForIsSaidAsThat() {
        License named = only(new DeclaredLicence(
                Optional.of("The Apache Software License, Version 2.0"),
                Optional.of("http://www.apache.org/licenses/LICENSE-2.0.txt")));

        assertThat(named.getId()).isEqualTo("Apache-2.0");
        assertThat(named.getUrl()).isEqualTo("http://www.apache.org/licenses/LICENSE-2.0.txt");
    }

    /** As Maven's reference of POMs has it: the user can select any of them. */
    @Test
    void ofSeveralTheUserChooses() {
        assertThat(choice("MIT AND ISC", "0BSD").getExpression().getValue()).isEqualTo("0BSD OR ISC AND MIT");
        assertThat(choice("MIT", "ISC").getLicenses())
                .extracting(License::getId)
                .containsExactly("MIT", "ISC");
    }

    @Test
    void besideANameAnExpressionIsANameToo() {
        assertThat(choice("MIT OR ISC", "House Licence").getLicenses())
                .extracting(License::getName)
                .containsExactly("MIT OR ISC", "House Licence");
    }

    @Test
    void addressIsSaidAndIsTheNameOfALicenceWithoutOne() {
        License unnamed = only(new DeclaredLicence(Optional.empty(), Optional.of("https://example.org/l")));
        License odd = only(new DeclaredLicence(Optional.of("House"), Optional.of("see the wiki")));

        assertThat(unnamed.getName()).isEqualTo(unnamed.getUrl()).isEqualTo("https://example.org/l");
        assertThat(odd.getName()).isEqualTo("House");
        assertThat(odd.getUrl()).isNull();
    }
}

package com.plexichat.release.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.thirdparty.LicencePolicy.Unknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LicenceCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final SpdxLicences LICENCES = new SpdxLicences();
    private static final String WIRE = "pkg:maven/org.example/wire@2.0?type=jar";

    private static SpdxExpression licence(String text) {
        return LICENCES.expression(text).orElseThrow();
    }

    private static LicenceRule rule(String id, LicenceVerdict verdict) {
        return new LicenceRule((SpdxLicence) licence(id), verdict, "", Optional.empty());
    }

    private static LicencePolicy policy(LicenceWaiver... waivers) {
        return new LicencePolicy(
                List.of(
                        rule("MIT", LicenceVerdict.ALLOWED),
                        rule("EPL-1.0", LicenceVerdict.ALLOWED),
                        rule("LGPL-2.1-or-later", LicenceVerdict.ALLOWED),
                        rule("MPL-2.0", LicenceVerdict.REVIEW),
                        rule("GPL-2.0-only WITH Classpath-exception-2.0", LicenceVerdict.ALLOWED),
                        new LicenceRule(
                                (SpdxLicence) licence("GPL-2.0-only"),
                                LicenceVerdict.DENIED,
                                "our lawyer said so",
                                Optional.empty())),
                List.of(waivers),
                Unknown.WARNED);
    }

    private static Component wire(String... licences) {
        return Component.library(PackageUrl.maven("org.example", "wire", "2.0", "jar", ""))
                .withLicences(Stream.of(licences).map(DeclaredLicence::named).toList());
    }

    private static List<String> found(LicencePolicy policy, Optional<String> file, Component component) {
        Component withFile = file.map(LicenceCheckTest::licence)
                .map(component::withLicenceText)
                .orElse(component);
        LicensedComponent licensed =
                LicensedComponent.of(new ListedComponent(withFile, List.of(), new TreeSet<>()), LICENCES);
        return LicenceCheck.findings(policy, List.of(licensed), TODAY).stream()
                .map(Finding::text)
                .map(text -> text.substring(0, text.indexOf('\n')))
                .toList();
    }

    private static List<String> found(LicencePolicy policy, String... licences) {
        return found(policy, Optional.empty(), wire(licences));
    }

    @ParameterizedTest
    @CsvSource({
        "MIT, ALLOWED",
        "EPL-1.0+, ALLOWED",
        "ISC, REVIEW",
        "GPL-2.0-only, DENIED",
        "GPL-2.0-only WITH Classpath-exception-2.0, ALLOWED",
        "GPL-2.0-only WITH Font-exception-2.0, DENIED",
        "GPL-2.0-or-later, DENIED",
        "GPL-2.0-or-later WITH Classpath-exception-2.0, ALLOWED",
        "LGPL-2.1-or-later, ALLOWED",
        "LGPL-2.1-only, REVIEW",
        "GPL-2.0-only OR MIT, ALLOWED",
        "GPL-2.0-only OR MPL-2.0, REVIEW",
        "GPL-2.0-only AND MIT, DENIED",
        "MIT AND (GPL-2.0-only OR MPL-2.0), REVIEW"
    })
    void choiceIsAsGoodAsItsBestLicenceAndUnionAsBadAsItsWorst(String text, LicenceVerdict expected) {
        assertThat(policy().verdict(licence(text))).isEqualTo(expected);
    }

    @Test
    void deniedLicenceStopsAReleaseWithItsReason() {
        assertThat(found(policy(), "GPLv2"))
                .containsExactly("Problem: licence-denied: the licence GPL-2.0-only is denied: our lawyer said so ("
                        + WIRE + ")");
    }

    @Test
    void licenceThatNobodyAllowedNeedsAReviewIfAnyIsAllowed() {
        assertThat(found(policy(), "ISC"))
                .containsExactly("Problem: licence-unreviewed: the licence ISC needs a review (" + WIRE + ")");
        assertThat(found(LicencePolicy.NONE, "ISC")).isEmpty();
    }

    @Test
    void ofSeveralDeclaredLicencesTheUserMayChoose() {
        assertThat(found(policy(), "GPLv2", "MIT License", "whatever")).isEmpty();
    }

    @Test
    void unknownLicenceIsToldAsThePolicyWants() {
        assertThat(found(policy(), "BSD"))
                .containsExactly("Warning: licence-unknown: nobody knows the licence BSD (" + WIRE + ")");
        assertThat(found(new LicencePolicy(List.of(), List.of(), Unknown.REVIEW)))
                .containsExactly("Problem: licence-unknown: nobody knows the licence (" + WIRE + ")");
        assertThat(found(new LicencePolicy(List.of(), List.of(), Unknown.ALLOWED)))
                .isEmpty();
    }

    @Test
    void wholeTextInThePlaceOfANameIsToldInBrief() {
        assertThat(found(policy(), "Ours,\n" + "and only ours. ".repeat(1000)))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("Warning: licence-unknown: nobody knows the licence Ours,\\nand only ours. ")
                        .hasSizeLessThan(250));
    }

    @Test
    void licenceFileSaysTheLicenceWhereNoneIsDeclared() {
        assertThat(found(policy(), Optional.of("MIT"), wire())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIT with Commons Clause", "Proprietary", "EPL"})
    void licenceFileDoesNotOverruleADeclaredNameThatNobodyKnows(String name) {
        assertThat(found(policy(), Optional.of("MIT"), wire(name)))
                .containsExactly("Warning: licence-unknown: nobody knows the licence " + name + " (" + WIRE + ")");
        assertThat(found(policy(), Optional.of("GPL-2.0-only"), wire(name)))
                .contains(
                        "Problem: licence-contradicted: the declared licence is not known, and its licence files have "
                                + "the text of GPL-2.0 (" + WIRE + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BSD License", "SEE LICENSE IN licence.txt", "See the LICENSE file", "The License"})
    void licenceFileSaysWhatADeclaredNameLeavesOpen(String name) {
        LicencePolicy bsd =
                new LicencePolicy(List.of(rule("BSD-3-Clause", LicenceVerdict.ALLOWED)), List.of(), Unknown.REVIEW);

        assertThat(found(bsd, Optional.of("BSD-3-Clause"), wire(name))).isEmpty();
        assertThat(found(bsd, Optional.of("MIT"), wire(name))).isNotEmpty();
    }

    @Test
    void licenceFileOfAnotherLicenceIsAWarningAndAProblemIfThatOneIsNotAllowed() {
        assertThat(found(policy(), Optional.of("EPL-1.0"), wire("MIT")))
                .containsExactly(
                        "Warning: licence-contradicted: the declared licence is MIT, and its licence files have the "
                                + "text of EPL-1.0 (" + WIRE + ")");
        assertThat(found(policy(), Optional.of("GPL-2.0-only"), wire("MIT")))
                .containsExactly(
                        "Problem: licence-contradicted: the declared licence is MIT, and its licence files have the "
                                + "text of GPL-2.0 (" + WIRE + ")");
        assertThat(found(LicencePolicy.NONE, Optional.of("GPL-2.0-only"), wire("GPL-2.0-or-later")))
                .isEmpty();
    }

    @Test
    void waiverHoldsToItsLastDay() {
        LicenceWaiver last = new LicenceWaiver("pkg:maven/org.example/*", "we replace it", TODAY);
        LicenceWaiver over = new LicenceWaiver("pkg:maven/*/wire@*", "we replace it", TODAY.minusDays(1));

        assertThat(found(policy(last), "GPLv2")).isEmpty();
        assertThat(found(policy(over), "GPLv2"))
                .hasSize(2)
                .last()
                .isEqualTo("Problem: licence-waiver-expired: the waiver of pkg:maven/*/wire@* ended on 2026-02-28 "
                        + "(its reason was: we replace it)");
    }

    @Test
    void waiverThatNothingNeedsIsAWarning() {
        LicenceWaiver other = new LicenceWaiver("pkg:maven/org.example/wire", "why not", TODAY);

        assertThat(found(policy(other), "GPLv2"))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "Warning: licence-waiver-unused: no component needs the waiver of pkg:maven/org.example/wire");
    }

    @Test
    void ruleThatIsOverIsAProblemThatNamesIt() {
        LicenceRule over = new LicenceRule(
                (SpdxLicence) licence("ISC"), LicenceVerdict.ALLOWED, "for now", Optional.of(TODAY.minusDays(1)));

        assertThat(found(new LicencePolicy(List.of(over), List.of(), Unknown.WARNED), "ISC"))
                .containsExactly(
                        "Problem: licence-waiver-expired: the rule on ISC ended on 2026-02-28 (its reason was: "
                                + "for now)");
    }

    @Test
    void whatDoesNotShipIsNotLookedAt() {
        assertThat(found(policy(), Optional.empty(), wire("GPLv2").with(Component.Scope.EXCLUDED)))
                .isEmpty();
    }

    @Test
    void textThatNobodyDeclaredIsToldIfItIsNotAllowed() {
        Component both = wire("MIT").withLicenceText(licence("MIT"));

        assertThat(found(policy(), Optional.of("GPL-2.0-only"), both))
                .containsExactly(
                        "Problem: licence-contradicted: the declared licence is MIT, and its licence files have the "
                                + "text of GPL-2.0 (" + WIRE + ")");
        assertThat(found(policy(), Optional.of("EPL-1.0"), both)).isEmpty();
    }

    @Test
    void fileThatNoUrlNamesIsHeldAgainstThePolicyToo() {
        Component jar = Component.file("chat/lib/ünnamed.jar", new ComponentHash(Algorithm.SHA_256, "0".repeat(64)))
                .withLicences(List.of(DeclaredLicence.named("GPLv2")));

        assertThat(found(policy(), Optional.empty(), jar))
                .containsExactly("Problem: licence-denied: the licence GPL-2.0-only is denied: our lawyer said so "
                        + "(file:chat/lib/ünnamed.jar)");
        assertThat(found(policy(new LicenceWaiver("file:chat/lib/*", "ours", TODAY)), Optional.empty(), jar))
                .isEmpty();
    }

    @Test
    void waiverNamesAPackageAsPeopleWriteIt() {
        Component node = Component.library(PackageUrl.npm("@types/node", Optional.of("1.0")))
                .withLicences(List.of(DeclaredLicence.named("GPLv2")));

        assertThat(found(policy(new LicenceWaiver("pkg:npm/@types/*", "types only", TODAY)), Optional.empty(), node))
                .isEmpty();
        assertThat(found(policy(new LicenceWaiver("pkg:maven/org.example/wire@2.0", "bought", TODAY)), "GPLv2"))
                .isEmpty();
    }

    @Test
    void waiverOfEveryVersionIsForNoneToo() {
        Component any = Component.library(PackageUrl.pypi("flask", Optional.empty()))
                .withLicences(List.of(DeclaredLicence.named("GPLv2")));

        assertThat(found(policy(new LicenceWaiver("pkg:pypi/flask@*", "asked", TODAY)), Optional.empty(), any))
                .isEmpty();
        assertThat(found(policy(new LicenceWaiver("pkg:pypi/flask@3.*", "asked", TODAY)), Optional.empty(), any))
                .hasSize(2);
    }
}

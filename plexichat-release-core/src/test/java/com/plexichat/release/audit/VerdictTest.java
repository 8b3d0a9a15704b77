package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class VerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Finding PATH =
            new Finding(ProblemCode.PACKAGE_BUILD_PATH, "lib/x.so", "a path is in it", "build it without");

    private static Waiver waiver(ProblemCode rule, String paths, LocalDate until) {
        return new Waiver(rule, PathPattern.of(paths), "built by others", until);
    }

    private static Verdict verdict(Waiver... waivers) {
        return new Verdict(Map.of("chat.tar.gz", List.of(PATH)), List.of(), List.of(waivers), Set.of(), TODAY);
    }

    @Test
    void aFindingStopsARelease() {
        assertThat(verdict().errors()).containsExactly(PATH.in("chat.tar.gz"));
        assertThat(verdict().errors()).extracting(Problem::where).containsExactly("lib/x.so in chat.tar.gz");
    }

    @Test
    void whatIsBesideThePackagesIsJudgedAlike() {
        Finding finding = new Finding(ProblemCode.PACKAGE_SECRET, "install.sh", "a token is in it", "take it out");
        Waiver waiver = waiver(ProblemCode.PACKAGE_SECRET, "*.sh", TODAY);

        assertThat(new Verdict(Map.of(), List.of(finding), List.of(), Set.of(), TODAY).errors())
                .extracting(Problem::where)
                .containsExactly("install.sh beside the packages");
        assertThat(new Verdict(Map.of(), List.of(finding), List.of(waiver), Set.of(), TODAY).errors())
                .isEmpty();
        assertThat(new Verdict(Map.of(), List.of(finding), List.of(), Set.of(finding.code()), TODAY).errors())
                .isEmpty();
    }

    @Test
    void whatIsInSeveralPackagesIsToldOnceForEachAndWaivedInAll() {
        Map<String, List<Finding>> found = new TreeMap<>(Map.of("a.tar.gz", List.of(PATH), "b.tar.gz", List.of(PATH)));
        Waiver waiver = waiver(ProblemCode.PACKAGE_BUILD_PATH, "lib/*.so", TODAY);

        assertThat(new Verdict(found, List.of(), List.of(), Set.of(), TODAY).errors())
                .extracting(Problem::where)
                .containsExactly("lib/x.so in a.tar.gz", "lib/x.so in b.tar.gz");
        assertThat(new Verdict(found, List.of(), List.of(waiver), Set.of(), TODAY)
                        .waived()
                        .values())
                .containsExactly(2);
    }

    @Test
    void aRuleThatOnlyWarnsStopsNothing() {
        Verdict verdict = new Verdict(
                Map.of("chat.tar.gz", List.of(PATH)),
                List.of(),
                List.of(),
                Set.of(ProblemCode.PACKAGE_BUILD_PATH),
                TODAY);

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.warnings()).containsExactly(PATH.in("chat.tar.gz"));
    }

    @Test
    void aWaiverCountsUpToItsLastDay() {
        Verdict verdict = verdict(waiver(ProblemCode.PACKAGE_BUILD_PATH, "lib/*.so", TODAY));

        assertThat(verdict.errors()).isEmpty();
        assertThat(verdict.warnings()).isEmpty();
        assertThat(verdict.waived().values()).containsExactly(1);
    }

    @Test
    void anExpiredWaiverIsToldAndSoIsWhatItWasFor() {
        assertThat(verdict(waiver(ProblemCode.PACKAGE_BUILD_PATH, "lib/*.so", TODAY.minusDays(1)))
                        .errors())
                .extracting(Problem::what)
                .containsExactly(
                        "a path is in it",
                        "the waiver of package-build-path for lib/*.so ended on 2026-02-28 (\"built by others\")");
    }

    @Test
    void aWaiverOfAnotherRuleOrPathIsForNothing() {
        Verdict verdict = verdict(
                waiver(ProblemCode.PACKAGE_SECRET, "lib/*.so", TODAY),
                waiver(ProblemCode.PACKAGE_BUILD_PATH, "bin/**", TODAY));

        assertThat(verdict.errors()).hasSize(1);
        assertThat(verdict.warnings())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.PACKAGE_WAIVER_UNUSED, ProblemCode.PACKAGE_WAIVER_UNUSED);
    }
}

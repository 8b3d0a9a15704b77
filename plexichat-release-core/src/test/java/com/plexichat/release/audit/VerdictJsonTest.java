package com.plexichat.release.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.layout.PathPattern;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.testing.GoldenFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class VerdictJsonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Finding finding(ProblemCode rule, String path) {
        return new Finding(rule, path, "something is in it", "pack it without");
    }

    private static Waiver waiver(ProblemCode rule, String paths, LocalDate until) {
        return new Waiver(rule, PathPattern.of(paths), "built by others", until);
    }

    @Test
    void everyFindingHasWhatBecomesOfItAndWhy() throws IOException {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        found.put(
                "chat-linux-amd64.tar.gz",
                List.of(
                        finding(ProblemCode.PACKAGE_LEFTOVER, "app.js.orig"),
                        finding(ProblemCode.PACKAGE_SECRET, "config/\u001b[31m.pem")));
        found.put("chat-linux-arm64.tar.gz", List.of(finding(ProblemCode.PACKAGE_BUILD_PATH, "lib/x.so")));

        GoldenFile.of("audit/package-check.json")
                .holds(VerdictJson.of(new Verdict(
                        found,
                        List.of(finding(ProblemCode.PACKAGE_SECRET, "install.sh")),
                        List.of(
                                waiver(ProblemCode.PACKAGE_BUILD_PATH, "lib/*.so", TODAY),
                                waiver(ProblemCode.PACKAGE_SECRET, "config/*", TODAY.minusDays(1)),
                                waiver(ProblemCode.PACKAGE_SECRET, "bin/*", TODAY)),
                        Set.of(ProblemCode.PACKAGE_LEFTOVER),
                        TODAY)));
    }

    @Test
    void packagesInWhichNothingWasFoundPassed() {
        assertThat(VerdictJson.of(new Verdict(Map.of(), List.of(), List.of(), Set.of(), TODAY)))
                .contains("\"passed\": true", "\"findings\": [ ]");
    }
}

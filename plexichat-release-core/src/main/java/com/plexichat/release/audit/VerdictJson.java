package com.plexichat.release.audit;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.json.Json;
import com.plexichat.release.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was found, for programs; the shape is in {@code docs/package-check.md}. */
public final class VerdictJson {
    private static final int FORMAT = 1;

    private VerdictJson() {}

    public static String of(Verdict verdict) {
        List<Map<String, Object>> findings = new ArrayList<>();
        verdict.findings().forEach(each -> findings.add(finding(each)));
        verdict.expired().forEach(each -> findings.add(ofWaivers(Severity.ERROR, each)));
        verdict.unused().forEach(each -> findings.add(ofWaivers(Severity.WARNING, each)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("passed", verdict.errors().isEmpty());
        json.put("findings", findings);
        return VisibleText.inJson(Json.indented(json));
    }

    private static Map<String, Object> finding(JudgedFinding judged) {
        Finding finding = judged.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", judged.severity().text());
        json.put("code", finding.code().text());
        judged.archive().ifPresent(archive -> json.put("archive", archive));
        json.put("path", finding.path());
        json.put("message", finding.what());
        json.put("hint", finding.hint());
        judged.waiver().ifPresent(waiver -> json.put("waiver", waiver(waiver)));
        return json;
    }

    private static Map<String, Object> waiver(Waiver waiver) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("paths", waiver.paths().text());
        json.put("reason", waiver.reason());
        json.put("until", waiver.until().toString());
        return json;
    }

    /** Such a one is in no package. */
    private static Map<String, Object> ofWaivers(Severity severity, Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", severity.text());
        json.put("code", problem.code().text());
        json.put("message", problem.what());
        json.put("hint", problem.hint());
        return json;
    }
}

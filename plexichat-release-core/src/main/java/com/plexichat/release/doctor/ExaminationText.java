package com.plexichat.release.doctor;

import com.plexichat.release.json.Json;
import com.plexichat.release.problem.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes an examination for people and for programs; each form ends with a line feed. */
public final class ExaminationText {
    private static final String INDENT = "    ";

    private ExaminationText() {}

    /** A line for each check, and its findings below it. */
    public static String list(Examination examination) {
        StringBuilder text = new StringBuilder();
        for (Examination.Entry entry : examination.entries()) {
            text.append(line(entry)).append('\n');
            entry.diagnosis()
                    .findings()
                    .forEach(finding -> text.append(finding.text()
                            .lines()
                            .map(line -> INDENT + line + "\n")
                            .collect(Collectors.joining())));
        }
        return text.append(examination.entries().size())
                .append(" checks, problems: ")
                .append(examination.problems().size())
                .append(", warnings: ")
                .append(examination.warnings().size())
                .append('\n')
                .toString();
    }

    private static String line(Examination.Entry entry) {
        Diagnosis diagnosis = entry.diagnosis();
        String ending = diagnosis.state() == Diagnosis.State.NOT_ASKED
                ? "not asked, because " + diagnosis.said()
                : diagnosis.state().text() + (diagnosis.said().isEmpty() ? "" : ", " + diagnosis.said());
        return entry.subject() + ": " + ending;
    }

    /** One object, with the findings apart as the updater's doctor has them. */
    public static String json(Examination examination) {
        List<Map<String, Object>> checks = new ArrayList<>();
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Examination.Entry entry : examination.entries()) {
            Map<String, Object> check = new LinkedHashMap<>();
            check.put("subject", entry.subject());
            check.put("state", entry.diagnosis().state().text());
            check.put("said", entry.diagnosis().said());
            checks.add(check);
            entry.diagnosis().findings().forEach(finding -> findings.add(json(entry.subject(), finding)));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", !examination.problems().isEmpty() ? "problems" : findings.isEmpty() ? "good" : "warnings");
        json.put("checks", checks);
        json.put("findings", findings);
        return Json.indented(json);
    }

    private static Map<String, Object> json(String subject, Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().word());
        json.put("subject", subject);
        json.put("code", finding.problem().code().text());
        json.put("what", finding.problem().what());
        json.put("where", finding.problem().where());
        json.put("hint", finding.problem().hint());
        return json;
    }
}

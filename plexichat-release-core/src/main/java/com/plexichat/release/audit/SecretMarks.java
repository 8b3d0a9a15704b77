package com.plexichat.release.audit;

import java.util.List;

/** The secrets that are known by their form; a new one is one line here. */
final class SecretMarks {
    private static final String AWS = "[A-Z2-7]{16}";

    /** With a digit, which words in capitals have not. */
    private static final String AWS_AMID = "(?=[A-Z]{0,15}[2-7])" + AWS;

    /** The routable form has a length and a checksum at its end; a name of a style sheet has no digit or capital. */
    private static final String GITLAB =
            "(?=[a-z_-]{0,19}[A-Z0-9])[A-Za-z0-9_-]{20,300}+(?:\\.[a-z0-9]{2}\\.[a-z0-9]{9})?";

    static final List<Mark> ALL = List.of(
            new KeyMark(),
            UrlMark.plain(),
            UrlMark.escaped(),
            TokenMark.checked("ghp_", "GitHub"),
            TokenMark.checked("gho_", "GitHub"),
            TokenMark.checked("ghu_", "GitHub"),
            TokenMark.checked("ghs_", "GitHub"),
            TokenMark.checked("ghr_", "GitHub"),
            TokenMark.shaped("github_pat_", "GitHub", "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"),
            TokenMark.checked("npm_", "npm"),
            TokenMark.shaped("glpat-", "GitLab", GITLAB),
            TokenMark.shaped("gldt-", "GitLab", GITLAB),
            TokenMark.shaped("glrt-", "GitLab", GITLAB),
            TokenMark.shaped("glptt-", "GitLab", GITLAB),
            TokenMark.shaped("glcbt-", "GitLab", GITLAB),
            TokenMark.shaped("glagent-", "GitLab", GITLAB),
            TokenMark.shaped("pypi-AgE", "PyPI", "[A-Za-z0-9_-]{60,500}+"),
            TokenMark.shaped("AKIA", "AWS", AWS, AWS_AMID),
            TokenMark.shaped("ASIA", "AWS", AWS, AWS_AMID),
            TokenMark.shaped("AIza", "Google", "[A-Za-z0-9_-]{35}", "Sy[A-D][A-Za-z0-9_-]{32}"),
            TokenMark.shaped("xoxa-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("xoxb-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("xoxp-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("xoxs-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("sk_live_", "Stripe", "[A-Za-z0-9]{24,200}+"),
            TokenMark.shaped("rk_live_", "Stripe", "[A-Za-z0-9]{24,200}+"));

    private SecretMarks() {}
}

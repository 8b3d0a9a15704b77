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

    /** A JWT (RFC 7519) behind the number of whom it is for, as applications have it since 2026. */
    private static final String GITHUB_JWT =
            "[A-Za-z0-9_]{0,64}?eyJ[A-Za-z0-9_-]{8,400}+\\.[A-Za-z0-9_-]{16,1000}+\\.[A-Za-z0-9_-]{16,700}+";

    private static final String SLACK = "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+";

    static final List<Mark> ALL = List.of(
            KeyMark.pem(),
            KeyMark.putty(),
            UrlMark.plain(),
            UrlMark.escaped(),
            TokenMark.checked("ghp_", "GitHub"),
            TokenMark.checked("gho_", "GitHub"),
            TokenMark.checked("ghu_", "GitHub"),
            TokenMark.checked("ghs_", "GitHub"),
            TokenMark.checked("ghr_", "GitHub"),
            TokenMark.shaped("ghr_", "GitHub", "[A-Za-z0-9]{76}"),
            TokenMark.shaped("ghs_", "GitHub", GITHUB_JWT),
            TokenMark.shaped("github_pat_", "GitHub", "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"),
            TokenMark.checked("npm_", "npm"),
            TokenMark.shaped("glpat-", "GitLab", GITLAB),
            TokenMark.shaped("gldt-", "GitLab", GITLAB),
            TokenMark.shaped("glrt-", "GitLab", GITLAB),
            TokenMark.shaped("glrtr-", "GitLab", GITLAB),
            TokenMark.shaped("glptt-", "GitLab", GITLAB),
            TokenMark.shaped("glft-", "GitLab", GITLAB),
            TokenMark.shaped("glimt-", "GitLab", GITLAB),
            TokenMark.shaped("gloas-", "GitLab", GITLAB),
            TokenMark.shaped("glsoat-", "GitLab", GITLAB),
            TokenMark.shaped("glcbt-", "GitLab", GITLAB),
            TokenMark.shaped("glagent-", "GitLab", GITLAB),
            TokenMark.shaped("pypi-AgE", "PyPI", "[A-Za-z0-9_-]{60,500}+"),
            TokenMark.shaped("AKIA", "AWS", AWS, AWS_AMID),
            TokenMark.shaped("ASIA", "AWS", AWS, AWS_AMID),
            TokenMark.shaped("AIza", "Google", "[A-Za-z0-9_-]{35}", "Sy[A-D][A-Za-z0-9_-]{32}"),
            TokenMark.shaped("xoxa-", "Slack", SLACK),
            TokenMark.shaped("xoxb-", "Slack", SLACK),
            TokenMark.shaped("xoxp-", "Slack", SLACK),
            TokenMark.shaped("xoxs-", "Slack", SLACK),
            TokenMark.shaped("xapp-", "Slack", "[0-9]-[A-Z0-9]{8,20}+-[0-9]{8,}+-[a-z0-9]{32,100}+"),
            TokenMark.shaped(
                    "hooks.slack.com/services/", "Slack", "T[A-Z0-9]{6,12}+/B[A-Z0-9]{6,12}+/[A-Za-z0-9]{20,40}+"),
            TokenMark.shaped("sk_live_", "Stripe", "[A-Za-z0-9]{24,200}+"),
            TokenMark.shaped("rk_live_", "Stripe", "[A-Za-z0-9]{24,200}+"),
            TokenMark.shaped("GOCSPX-", "Google", "[A-Za-z0-9_-]{28}"),
            TokenMark.shaped("dckr_pat_", "Docker", "[A-Za-z0-9_-]{27}"),
            TokenMark.shaped("dop_v1_", "DigitalOcean", "[a-f0-9]{64}"),
            TokenMark.shaped("SG.", "SendGrid", "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
            TokenMark.shaped("sk-ant-", "Anthropic", "[a-z]{2,8}+[0-9]{2}-[A-Za-z0-9_-]{80,120}+"),
            TokenMark.shaped("sk-proj-", "OpenAI", "[A-Za-z0-9_-]{20,100}?T3BlbkFJ[A-Za-z0-9_-]{20,100}+"));

    private SecretMarks() {}
}

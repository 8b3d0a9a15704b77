package com.plexichat.release.audit;

import java.util.List;

/** The secrets that are known by their form; a new one is one line here. */
final class SecretMarks {
    static final List<Mark> ALL = List.of(
            new KeyMark(),
            new UrlMark(),
            TokenMark.checked("ghp_", "GitHub"),
            TokenMark.checked("gho_", "GitHub"),
            TokenMark.checked("ghu_", "GitHub"),
            TokenMark.checked("ghs_", "GitHub"),
            TokenMark.checked("ghr_", "GitHub"),
            TokenMark.shaped("github_pat_", "GitHub", "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}"),
            TokenMark.checked("npm_", "npm"),
            TokenMark.shaped("glpat-", "GitLab", "[A-Za-z0-9_-]{20}(?:[A-Za-z0-9_.-]{10,60}+)?"),
            TokenMark.shaped("pypi-AgE", "PyPI", "[A-Za-z0-9_-]{60,500}+"),
            TokenMark.shaped("AKIA", "AWS", "[A-Z2-7]{16}"),
            TokenMark.shaped("ASIA", "AWS", "[A-Z2-7]{16}"),
            TokenMark.shaped("AIza", "Google", "[A-Za-z0-9_-]{35}"),
            TokenMark.shaped("xoxa-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("xoxb-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("xoxp-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("xoxs-", "Slack", "[0-9]{8,}+-[A-Za-z0-9-]{12,200}+"),
            TokenMark.shaped("sk_live_", "Stripe", "[A-Za-z0-9]{24,200}+"),
            TokenMark.shaped("rk_live_", "Stripe", "[A-Za-z0-9]{24,200}+"));

    private SecretMarks() {}
}

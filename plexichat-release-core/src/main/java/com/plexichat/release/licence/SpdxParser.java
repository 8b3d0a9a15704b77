package com.plexichat.release.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one licence expression; anything that is none, or that names an unknown licence, is nothing. */
final class SpdxParser {
    private static final int LONGEST = 4_096;
    private static final int DEEPEST = 32;
    private static final Pattern TOKEN = Pattern.compile("\\G\\s*+([()]|[A-Za-z0-9.:+-]++)");

    private final SpdxIds ids;
    private final List<String> tokens;
    private int next;

    private SpdxParser(SpdxIds ids, List<String> tokens) {
        this.ids = ids;
        this.tokens = tokens;
    }

    static Optional<SpdxExpression> parse(String text, SpdxIds ids) {
        return tokens(text).flatMap(tokens -> new SpdxParser(ids, tokens).whole());
    }

    private static Optional<List<String>> tokens(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(stripped);
        int end = 0;
        while (matcher.find()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        return end == stripped.length() ? Optional.of(tokens) : Optional.empty();
    }

    private Optional<SpdxExpression> whole() {
        return choice(0).filter(read -> next == tokens.size());
    }

    private Optional<SpdxExpression> choice(int depth) {
        List<SpdxExpression> parts = new ArrayList<>();
        do {
            Optional<SpdxExpression> part = union(depth);
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
        } while (took("OR"));
        return Optional.of(SpdxExpression.any(parts));
    }

    private Optional<SpdxExpression> union(int depth) {
        List<SpdxExpression> parts = new ArrayList<>();
        do {
            Optional<SpdxExpression> part = took("(") ? bracketed(depth + 1) : licence();
            if (part.isEmpty()) {
                return part;
            }
            parts.add(part.get());
        } while (took("AND"));
        return Optional.of(SpdxExpression.all(parts));
    }

    private Optional<SpdxExpression> bracketed(int depth) {
        return depth > DEEPEST ? Optional.empty() : choice(depth).filter(inner -> took(")"));
    }

    private Optional<SpdxExpression> licence() {
        if (next == tokens.size()) {
            return Optional.empty();
        }
        Optional<SpdxExpression> read = licence(tokens.get(next++));
        if (!took("WITH")) {
            return read;
        }
        Optional<String> exception = next == tokens.size() ? Optional.empty() : ids.exception(tokens.get(next++));
        return exception.flatMap(id -> read.filter(SpdxLicence.class::isInstance)
                .map(SpdxLicence.class::cast)
                .filter(plain -> plain.exception().isEmpty())
                .map(plain -> plain.with(id)));
    }

    private Optional<SpdxExpression> licence(String token) {
        Optional<String> replacement = ids.replacement(token);
        if (replacement.isPresent()) {
            return parse(replacement.get(), ids);
        }
        Optional<String> id = ids.licence(token);
        if (id.isPresent()) {
            return id.map(SpdxLicence::of);
        }
        return token.endsWith("+") ? orLater(token.substring(0, token.length() - 1)) : Optional.empty();
    }

    private Optional<SpdxExpression> orLater(String token) {
        return ids.licence(token)
                .filter(id -> !id.endsWith("-only") && !id.endsWith("-or-later") && !id.contains("LicenseRef-"))
                .map(id -> new SpdxLicence(id, true, Optional.empty()));
    }

    private boolean took(String token) {
        if (next < tokens.size() && tokens.get(next).equalsIgnoreCase(token)) {
            next++;
            return true;
        }
        return false;
    }
}

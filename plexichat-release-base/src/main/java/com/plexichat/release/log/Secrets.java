package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The secrets of a run, as they become known, and the one way to keep them out of texts. */
public final class Secrets {
    private static final String MASK = "***";

    /** A secret may begin with another one. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Consumer<String> learned;

    public Secrets() {
        this(secret -> {});
    }

    /** @param learned takes each secret once, before anything can be told of it */
    public Secrets(Consumer<String> learned) {
        this.learned = learned;
    }

    /** Masks this secret from now on. */
    public void add(String secret) {
        if (!secret.isBlank() && known.add(secret)) {
            learned.accept(secret);
        }
    }

    public String masked(String text) {
        String safe = text;
        for (String secret : known.stream().sorted(LONGEST_FIRST).toList()) {
            safe = safe.replace(secret, MASK);
        }
        return safe;
    }

    /** A value read from JSON or to be written as such, with every text in it masked: escaping would hide a secret. */
    public Object masked(Object value) {
        if (value instanceof String text) {
            return masked(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::masked).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> safe = new LinkedHashMap<>();
            map.forEach((key, each) -> safe.put(key, each == null ? null : masked(each)));
            return safe;
        }
        return value;
    }

    public Problem masked(Problem problem) {
        return new Problem(problem.code(), masked(problem.what()), masked(problem.where()), masked(problem.hint()));
    }
}

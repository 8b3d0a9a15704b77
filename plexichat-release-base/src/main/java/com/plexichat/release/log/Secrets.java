package com.plexichat.release.log;

import com.plexichat.release.problem.Problem;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The secrets of a run, as they become known, and the one way to keep them out of texts. */
public final class Secrets {
    private static final String MASK = "***";

    /** A secret may begin with another one. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** Masks this secret from now on. */
    public void add(String secret) {
        if (!secret.isBlank()) {
            known.add(secret);
        }
    }

    public String masked(String text) {
        String safe = text;
        for (String secret : known.stream().sorted(LONGEST_FIRST).toList()) {
            safe = safe.replace(secret, MASK);
        }
        return safe;
    }

    public Problem masked(Problem problem) {
        return new Problem(problem.code(), masked(problem.what()), masked(problem.where()), masked(problem.hint()));
    }
}

package com.plexichat.release.git;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How git is asked who made commits, and what its answer means. */
final class AuthorRecords {
    private static final String FORMAT = "--format=%aN%n%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)";

    /** Bytes; a commit with more of co-authors than this is no work of people. */
    private static final int LONGEST = 1 << 16;

    private static final Pattern PERSON = Pattern.compile("([^<>]*[^<>\\s])\\s*<([^<>\\s]+)>");

    private final GitCommand git;
    private final Consumer<Person> listener;
    private final Set<String> coAuthors = new LinkedHashSet<>();

    /** Most commits say the same as another. */
    private final Set<String> taken = new HashSet<>();

    private AuthorRecords(GitCommand git, Consumer<Person> listener) {
        this.git = git;
        this.listener = listener;
    }

    static void read(GitCommand git, Consumer<Person> listener, String selection) {
        AuthorRecords records = new AuthorRecords(git, listener);
        git.eachRecord(LONGEST, records::take, "log", "-z", "--topo-order", FORMAT, selection);
        records.tellCoAuthors();
    }

    private void take(String record) {
        if (!taken.add(record)) {
            return;
        }
        String[] lines = record.split("\n", -1);
        if (lines.length > 1) {
            listener.accept(new Person(lines[0], lines[1]));
        }
        for (int i = 2; i < lines.length; i++) {
            if (PERSON.matcher(lines[i].strip()).matches()) {
                coAuthors.add(lines[i].strip());
            }
        }
    }

    /** Only of authors git tells in a log what {@code .mailmap} makes of them. */
    private void tellCoAuthors() {
        if (coAuthors.isEmpty()) {
            return;
        }
        String given = coAuthors.stream().collect(Collectors.joining("\n", "", "\n"));
        git.outputOf(given, "check-mailmap", "--stdin").lines().forEach(line -> {
            Matcher person = PERSON.matcher(line.strip());
            if (person.matches()) {
                listener.accept(new Person(person.group(1).strip(), person.group(2)));
            }
        });
    }
}

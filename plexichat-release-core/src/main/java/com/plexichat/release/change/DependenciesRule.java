package com.plexichat.release.change;

import java.util.List;
import java.util.Optional;

/** Newer dependencies are told in one line: {@code Updated 7 dependencies: a, b, c and 4 more}. */
final class DependenciesRule implements FoldingRule {
    private static final int NAMED = 3;

    @Override
    public Optional<String> key(Entry entry) {
        return entry.fate().kind() == Fate.Kind.DEPENDENCY ? Optional.of("") : Optional.empty();
    }

    @Override
    public int least() {
        return 1;
    }

    @Override
    public String text(List<Entry> together) {
        List<String> names = FoldingRule.named(together);
        if (names.isEmpty()) {
            return "Updated dependencies";
        }
        boolean all = together.stream().noneMatch(entry -> entry.text().isEmpty());
        if (!all) {
            return "Updated dependencies, among them " + FoldingRule.names(names, NAMED);
        }
        return "Updated " + (names.size() == 1 ? "a dependency: " : names.size() + " dependencies: ")
                + FoldingRule.names(names, NAMED);
    }
}

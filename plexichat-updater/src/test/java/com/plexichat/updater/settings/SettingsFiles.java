package com.plexichat.updater.settings;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import java.util.List;

/** Texts of {@code update.yml}, and what is said about them. */
final class SettingsFiles {
    static final String SHORTEST = """
            update_system:
              product: plexichat
              source:
                repository: plexichat/plexichat
              health:
                url: http://127.0.0.1:8000/api/v1/health
            """;

    private SettingsFiles() {}

    /** The shortest one and these lines below its top key. */
    static Settings with(String lines) {
        return SettingsReader.parse(text(lines), "update.yml");
    }

    static String text(String lines) {
        return SHORTEST + lines.indent(2);
    }

    /** Where and what, of each problem of the shortest one with these lines. */
    static List<String> wrong(String lines) {
        return wrongText(text(lines));
    }

    static List<String> wrongText(String text) {
        return problems(text).stream()
                .map(each -> each.where() + ": " + each.what())
                .toList();
    }

    static List<String> hints(String lines) {
        return problems(text(lines)).stream().map(Problem::hint).toList();
    }

    private static List<Problem> problems(String text) {
        try {
            SettingsReader.parse(text, "update.yml");
            return List.of();
        } catch (ReleaseException refused) {
            return refused.problems();
        }
    }
}

package com.plexichat.release.init;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import java.util.List;

/** How a page or program is made that has its script {@code build} in {@code package.json}. */
final class NodeBuild {
    static final String MARK = "package.json";
    static final List<String> NPM_LOCKS = List.of("package-lock.json", "npm-shrinkwrap.json");
    private static final List<String> LOCKS_OF_OTHERS = List.of("yarn.lock", "pnpm-lock.yaml");

    private NodeBuild() {}

    /** @param folder that of {@code package.json}; empty for the top of the repository */
    static BuildCommands of(String folder, String output, RepositoryFacts facts) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        if (!hasScript(facts.text(prefix + MARK)) || hasAny(LOCKS_OF_OTHERS, prefix, facts)) {
            return BuildCommands.ofUnknown(output + "/");
        }
        String npm = (hasAny(NPM_LOCKS, prefix, facts) ? "npm ci" : "npm install") + " && npm run build";
        return BuildCommands.of(folder.isEmpty() ? npm : "(cd " + folder + " && " + npm + ")", output + "/");
    }

    private static boolean hasAny(List<String> names, String prefix, RepositoryFacts facts) {
        return names.stream().anyMatch(name -> facts.has(prefix + name));
    }

    /** A file that is no JSON is told by npm, and not by what only looks at it. */
    static boolean hasScript(String packageFile) {
        try {
            return Json.parseObject(packageFile, MARK)
                    .optionalObject("scripts")
                    .filter(scripts -> scripts.has("build"))
                    .isPresent();
        } catch (JsonException broken) {
            return false;
        }
    }
}

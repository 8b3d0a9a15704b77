package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the programs of a Go module are made for a platform, on whatever machine.
 *
 * @param module its folder; empty for the top of the repository
 */
record GoBuild(String module, RepositoryFacts facts) {
    private static final String COMMANDS = "cmd";

    /**
     * @param target the folder of the programs, as seen from the module
     * @param output the folder of the repository that holds what is made for all platforms
     */
    BuildCommands of(Platform platform, String target, String output) {
        if (PackageShape.ANY.contains(platform)) {
            return BuildCommands.ofUnknown(output);
        }
        // Platforms have the names that Go gives to systems and processors.
        String[] name = platform.text().split("-", 2);
        String build = "GOOS=" + name[0] + " GOARCH=" + name[1] + " go build -trimpath -o " + target + " " + packages();
        return BuildCommands.of(module.isEmpty() ? build : "(cd " + module + " && " + build + ")", output);
    }

    private String packages() {
        String prefix = module.isEmpty() ? "" : module + "/";
        Stream<String> atTheTop = facts.has(prefix + "main.go") ? Stream.of(".") : Stream.of();
        Stream<String> commands =
                facts.hasFolder(prefix + COMMANDS) ? Stream.of("./" + COMMANDS + "/...") : Stream.of();
        String all = Stream.concat(atTheTop, commands).collect(Collectors.joining(" "));
        return all.isEmpty() ? "./..." : all;
    }
}

package com.plexichat.release.init;

import com.plexichat.release.json.Json;
import com.plexichat.release.version.Version;
import java.util.Map;

/** The files beside the pom, each short enough to be read at once. */
final class OwnTexts {
    static final String WORKFLOW = ".github/workflows/release.yml";
    static final String INSTRUCTIONS = "src/release/templates/update-instructions.md.ftl";
    static final String IGNORED = ".gitignore";

    private OwnTexts() {}

    static String versionFile(Version version) {
        return Json.indented(Map.of("current_version", version.text()));
    }

    static String workflow(Toolchain toolchain, BuildCommands build) {
        return """
                # Releases each version whose tag is pushed.
                name: release
                on:
                  push:
                    tags: ["a.*", "b.*", "r.*", "[0-9]*[abr][0-9]*"]
                permissions: {}
                concurrency: release-${{ github.ref_name }}
                jobs:
                  release:
                    uses: %s/.github/workflows/release.yml@%s
                    with:
                      plugin: %s%s
                    permissions:
                      contents: write
                """.formatted(
                        toolchain.home(),
                        toolchain.ref(),
                        toolchain.version(),
                        build.input().map(line -> "\n      " + line).orElse(""));
    }

    /** Part of the notes; the default names the command and the page of PlexiChat. */
    static String updateInstructions() {
        return """
                ## 🔄 Update Instructions

                On a server that plexichat-updater looks after:

                ```bash
                java -jar plexichat-updater.jar --config update.yml update upgrade --to ${tag}
                ```

                Elsewhere download the package, compare it with its checksum by `sha256sum -c`, and unpack it.
                """;
    }
}

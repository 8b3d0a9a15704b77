package com.plexichat.release.audit;

import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The configuration in a package is as safe as the project says: no debugging, no password that everybody knows. */
record ConfigurationRule(List<SafeSetting> settings) implements AuditRule {
    private static final int LARGEST = 1 << 23;
    private static final String HINT = "mend the file, or change it on its way into the package by <edits>";

    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_CONFIGURATION_UNSAFE;
    }

    @Override
    public Optional<String> idle(Platform platform) {
        return settings.isEmpty() ? Optional.of("the project has no <configurations>") : Optional.empty();
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        Set<String> files = settings.stream().map(SafeSetting::file).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(files);
        return new Look() {
            @Override
            public boolean wants(FileStart file) {
                String path = Inside.path(file.path());
                missing.remove(path);
                return files.contains(path);
            }

            @Override
            public void visit(PackagedFile file) throws IOException {
                String path = Inside.path(file.path());
                try (InputStream content = file.open()) {
                    byte[] bytes = content.readNBytes(LARGEST + 1);
                    examine(path, bytes, found);
                }
            }

            @Override
            public void end() {
                missing.forEach(file -> found.accept(new Finding(
                        code(), file, "the file of <configurations> is not in the package", "mend the <file>")));
            }
        };
    }

    private void examine(String path, byte[] bytes, Consumer<Finding> found) {
        if (bytes.length > LARGEST) {
            found.accept(new Finding(code(), path, "it is too large for a configuration", HINT));
            return;
        }
        JsonText json;
        try {
            json = JsonText.of(new String(bytes, StandardCharsets.UTF_8), "the file");
        } catch (JsonException broken) {
            found.accept(new Finding(code(), path, broken.withoutText(), HINT));
            return;
        }
        for (SafeSetting setting : settings) {
            if (setting.file().equals(path)) {
                setting.fault(json).ifPresent(what -> found.accept(new Finding(code(), path, what, HINT)));
            }
        }
    }
}

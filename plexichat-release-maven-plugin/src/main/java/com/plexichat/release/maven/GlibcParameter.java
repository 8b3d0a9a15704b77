package com.plexichat.release.maven;

import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.GlibcVersion;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of {@code plexichat.glibc}: a version for all platforms, or a platform and its version. */
final class GlibcParameter {
    private static final String NAME = "plexichat.glibc";

    private final Map<Platform, GlibcVersion> own = new HashMap<>();
    private Optional<GlibcVersion> all = Optional.empty();

    private GlibcParameter() {}

    static GlibcFloors floors(List<String> texts) {
        GlibcParameter parameter = new GlibcParameter();
        Problems problems = new Problems();
        texts.stream()
                .flatMap(text -> PlexichatMojo.text(text).stream())
                .forEach(text -> problems.note(() -> parameter.add(text)));
        problems.throwIfAny();
        return new GlibcFloors(parameter.all, parameter.own);
    }

    private void add(String text) {
        int equals = text.indexOf('=');
        GlibcVersion version = version(text.substring(equals + 1).strip());
        boolean isSecond = equals < 0
                ? all.isPresent()
                : own.put(PlexichatMojo.platform(text.substring(0, equals), NAME), version) != null;
        if (isSecond) {
            throw PlexichatMojo.invalid(
                    "\"" + text + "\" is a second version for the same platforms", NAME, "leave only one of them");
        }
        if (equals < 0) {
            all = Optional.of(version);
        }
    }

    private static GlibcVersion version(String text) {
        try {
            return GlibcVersion.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw PlexichatMojo.invalid(
                    String.valueOf(wrong.getMessage()), NAME, "write it as 2.31, or as linux-amd64=2.31");
        }
    }
}

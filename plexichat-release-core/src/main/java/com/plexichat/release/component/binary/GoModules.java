package com.plexichat.release.component.binary;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.PackageUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The modules that a program of Go was built from, by the lines of its build information. */
final class GoModules {
    private static final Pattern VERSION = Pattern.compile("go(\\d+(?:\\.\\d+)*(?:(?:rc|beta)\\d+)?)(?:[ -].*)?");
    private static final Set<String> TOLD_SETTINGS = Set.of("GOARCH", "GOOS", "vcs.revision", "vcs.modified");

    private final List<Component> dependencies = new ArrayList<>();
    private final SortedMap<String, String> settings = new TreeMap<>();
    private @Nullable Component main;

    /** @throws IllegalArgumentException if a line names what is no module */
    GoModules(GoBuildInfo info) {
        List<String> lines = info.modules().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("\t", -1);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            switch (parts[0]) {
                case "mod" -> main = module(parts, next);
                case "dep" -> dependencies.add(module(parts, next));
                case "build" -> set(part(parts, 1));
                default -> {}
            }
        }
        Matcher version = VERSION.matcher(info.goVersion());
        dependencies.add(Component.library(
                PackageUrl.golang("stdlib", version.matches() ? Optional.of(version.group(1)) : Optional.empty())));
    }

    private static Component module(String[] parts, String next) {
        if (!next.startsWith("=>\t")) {
            return module(parts);
        }
        String[] other = next.split("\t", -1);
        String path = part(other, 1);
        if (path.startsWith(".") || path.startsWith("/") || part(other, 2).isEmpty()) {
            return Component.library(PackageUrl.golang(part(parts, 1), Optional.empty()))
                    .with("go:replacedBy", "a folder");
        }
        return module(other).with("go:replaces", part(parts, 1) + "@" + part(parts, 2));
    }

    private static Component module(String[] parts) {
        Optional<String> version =
                Optional.of(part(parts, 2)).filter(text -> !text.isEmpty() && !text.equals("(devel)"));
        Component module = Component.library(PackageUrl.golang(part(parts, 1), version));
        return part(parts, 3).isEmpty() ? module : module.with("go:sum", part(parts, 3));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private void set(String setting) {
        int sign = setting.indexOf('=');
        if (sign > 0 && TOLD_SETTINGS.contains(setting.substring(0, sign))) {
            settings.put("go:" + setting.substring(0, sign), setting.substring(sign + 1));
        }
    }

    /** The program: its main module, or the file where it names none. */
    Component program(Component file) {
        Component program = main == null ? file : main;
        for (var setting : settings.entrySet()) {
            program = program.with(setting.getKey(), setting.getValue());
        }
        return program;
    }

    /** With Go's own library as the last. */
    List<Component> dependencies() {
        return List.copyOf(dependencies);
    }
}

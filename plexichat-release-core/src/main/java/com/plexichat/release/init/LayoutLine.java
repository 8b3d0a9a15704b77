package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import java.util.List;
import java.util.Optional;

/** An entry of {@code <layout>}, which puts a file or folder of the repository into the package. */
record LayoutLine(
        String source, String target, List<String> includes, List<String> excludes, Optional<Platform> platform) {
    LayoutLine {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    static LayoutLine of(String source, String target) {
        return new LayoutLine(source, target, List.of(), List.of(), Optional.empty());
    }

    /** Its place in the package is that in the repository. */
    static LayoutLine asItIs(String source) {
        return of(source, source);
    }

    /** Files of the top folder itself, which keep their places. */
    static LayoutLine atTheTop(List<String> patterns) {
        return new LayoutLine(".", ".", patterns, List.of(), Optional.empty());
    }

    LayoutLine without(List<String> patterns) {
        return new LayoutLine(source, target, includes, patterns, platform);
    }

    /** The same in the pom of a module, whose folder is one of the repository. */
    LayoutLine fromModule() {
        return new LayoutLine("../" + source, target, includes, excludes, platform);
    }

    LayoutLine on(Platform its) {
        return new LayoutLine(source, target, includes, excludes, Optional.of(its));
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<file>").append(Xml.element("source", source));
        if (!target.equals(source)) {
            xml.append(Xml.element("target", target));
        }
        patterns(xml, "include", includes);
        patterns(xml, "exclude", excludes);
        platform.ifPresent(its -> xml.append(Xml.element("platforms", its.text())));
        return xml.append("</file>").toString();
    }

    private static void patterns(StringBuilder xml, String kind, List<String> patterns) {
        if (!patterns.isEmpty()) {
            xml.append('<').append(kind).append("s>");
            patterns.forEach(pattern -> xml.append(Xml.element(kind, pattern)));
            xml.append("</").append(kind).append("s>");
        }
    }
}

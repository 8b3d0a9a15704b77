package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.version.VersionScheme;
import com.plexichat.release.version.VersionSchemes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pom of a project that is not Java's, and the block that an existing pom takes; short enough to be read. */
record PomText(Toolchain toolchain, List<LayoutLine> layout) {
    /** A pom of this many lines of the layout has 25 in all. */
    private static final int MOST_LAYOUT_LINES = 9;

    String pom(ProjectName name, VersionScheme scheme, List<Platform> platforms) {
        List<String> lines = new ArrayList<>(List.of(
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">",
                "  <modelVersion>4.0.0</modelVersion>",
                "  " + Xml.element("groupId", name.group()),
                "  " + Xml.element("artifactId", name.product()),
                "  <version>1.0</version>",
                "  <packaging>pom</packaging>",
                "  " + Xml.element("name", name.display())));
        String properties = properties(scheme, platforms);
        if (!properties.isEmpty()) {
            lines.add("  <properties>" + properties + "</properties>");
        }
        lines.add("  <build><plugins><plugin>");
        inPlugin().forEach(line -> lines.add("    " + line));
        lines.add("  </plugin></plugins></build>");
        lines.add("</project>");
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** What differs from the plugin's defaults. */
    static String properties(VersionScheme scheme, List<Platform> platforms) {
        String ofScheme = scheme.equals(VersionSchemes.DEFAULT) ? "" : Xml.element("plexichat.scheme", scheme.name());
        String ofPlatforms = platforms.equals(PackageShape.USUAL)
                ? ""
                : Xml.element(
                        "plexichat.platforms",
                        platforms.stream().map(Platform::text).collect(Collectors.joining(",")));
        return ofScheme + ofPlatforms;
    }

    /** The lines of the element {@code <plugin>}. */
    List<String> block() {
        List<String> lines = new ArrayList<>(List.of("<plugin>"));
        inPlugin().forEach(line -> lines.add("  " + line));
        lines.add("</plugin>");
        return lines;
    }

    private List<String> inPlugin() {
        List<String> lines = new ArrayList<>(List.of(
                Xml.element("groupId", Toolchain.GROUP_ID),
                Xml.element("artifactId", Toolchain.ARTIFACT_ID),
                Xml.element("version", toolchain.version())));
        if (!layout.isEmpty()) {
            lines.add("<configuration><layout>");
            entries().forEach(entry -> lines.add("  " + entry));
            lines.add("</layout></configuration>");
        }
        return lines;
    }

    /** One a line; several where there are too many. */
    private List<String> entries() {
        int each = (layout.size() + MOST_LAYOUT_LINES - 1) / MOST_LAYOUT_LINES;
        return IntStream.iterate(0, start -> start < layout.size(), start -> start + each)
                .mapToObj(start -> layout.subList(start, Math.min(start + each, layout.size())).stream()
                        .map(LayoutLine::xml)
                        .collect(Collectors.joining()))
                .toList();
    }
}

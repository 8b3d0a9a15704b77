package com.plexichat.release.template;

import com.plexichat.release.file.ProjectPath;
import com.plexichat.release.handwritten.OwnFolder;
import com.plexichat.release.problem.ManualPage;
import com.plexichat.release.problem.NearestName;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder of a project's own templates.
 *
 * @param folder need not exist where it is the default one
 */
public record TemplateFolder(Path project, Path folder) {
    public static final String NOTES = "release-notes.md.ftl";
    public static final String THIRD_PARTY = "third-party.txt.ftl";

    public static final List<String> PARTS_OF_NOTES = List.of(
            "banner.md.ftl",
            "breaking.md.ftl",
            "contributors.md.ftl",
            "package.md.ftl",
            "section.md.ftl",
            "title.md.ftl",
            "update-instructions.md.ftl");

    /** The names that take the place of a shipped template. */
    static final List<String> SHIPPED = Stream.concat(PARTS_OF_NOTES.stream(), Stream.of(NOTES, THIRD_PARTY))
            .sorted()
            .toList();

    private static final String DEFAULT = "src/release/templates";
    private static final String TEMPLATE = ".ftl";

    /** @throws ReleaseException if it was named, and is not there */
    public void require() {
        own().require();
    }

    private OwnFolder own() {
        return new OwnFolder(project, folder, DEFAULT, "plexichat.templates", "your templates");
    }

    /** Each template that takes the place of none, and that no other names. */
    public List<Problem> unused() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            Map<Path, String> texts = texts();
            return texts.keySet().stream()
                    .filter(file -> !SHIPPED.contains(slashed(folder.relativize(file))))
                    .filter(file -> texts.values().stream()
                            .noneMatch(text -> text.contains(file.getFileName().toString())))
                    .map(this::unused)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw own().unreadable("the templates", folder, unreadable);
        }
    }

    private Problem unused(Path file) {
        return new Problem(
                ProblemCode.TEMPLATE_UNUSED,
                "the template takes the place of none that is shipped, and no other includes it",
                name(file),
                "name it " + NearestName.of(file.getFileName().toString(), SHIPPED) + " or as another in "
                        + ManualPage.TEMPLATES.address() + ", or delete it");
    }

    /** What is no UTF-8, or leads elsewhere, is told by those who render it. */
    private Map<Path, String> texts() throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> each.getFileName().toString().endsWith(TEMPLATE))
                    .sorted()
                    .toList()) {
                texts.put(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private String name(Path file) {
        return ProjectPath.of(file, project);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}

package com.plexichat.release.init;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Looks at a repository's files, tags and remote, and changes nothing. */
public final class RepositoryLook extends SimpleFileVisitor<Path> {
    /** As deep as what tells a kind of project: {@code build/install/chat/lib/chat.jar}. */
    private static final int DEPTH = 5;

    /** What tools keep beside a program; large, and no part of it. */
    private static final Set<String> PASSED_OVER =
            Set.of(".git", ".gradle", ".idea", ".tox", ".venv", "__pycache__", "node_modules", "target", "venv");

    private static final Set<String> READ =
            Set.of(MavenProject.POM, OwnTexts.IGNORED, NodeBuild.MARK, "webapp/" + NodeBuild.MARK);

    private static final Pattern MAKEFILE = Pattern.compile("(?:[^/]+/){0,2}(?:Makefile|makefile|[^/]+\\.mk)");
    private static final Pattern WORKFLOW = Pattern.compile("\\.github/workflows/[^/]+\\.ya?ml");

    /** Where programs are that tell their platform. */
    private static final String IN_BIN = "/bin/";

    private final Path top;
    private final NavigableSet<String> files = new TreeSet<>();
    private final Set<String> emptyFiles = new HashSet<>();
    private final NavigableMap<String, Platform> programs = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final KeptBeside keptBeside;

    private RepositoryLook(Path top) {
        this.top = top;
        this.keptBeside = new KeptBeside(top);
    }

    /**
     * @param ignored asked only for what nobody should commit
     * @param pom what it says, if there is one
     * @throws ReleaseException if a part of the repository cannot be read
     */
    public static RepositoryFacts at(Path top, GitRepository git, IgnoredPaths.Finder ignored, Optional<PomFacts> pom) {
        RepositoryLook look = new RepositoryLook(top);
        try {
            Files.walkFileTree(top, EnumSet.noneOf(FileVisitOption.class), DEPTH, look);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the repository cannot be looked at: " + failed.getMessage(),
                            top.toString(),
                            "give the right to read it"),
                    failed);
        }
        return new RepositoryFacts(
                String.valueOf(top.toAbsolutePath().normalize().getFileName()),
                look.files,
                look.emptyFiles,
                look.programs,
                look.texts,
                look.keptBeside.takenByGit(ignored),
                git.tags().keySet(),
                git.remoteAddress().flatMap(RepositoryName::ofRemote),
                pom);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        keptBeside.look(folder);
        boolean isPassedOver = !folder.equals(top) && PASSED_OVER.contains(String.valueOf(folder.getFileName()));
        return isPassedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        String name = top.relativize(file).toString().replace('\\', '/');
        keptBeside.look(file);
        if (attributes.isRegularFile() && attributes.size() > 0) {
            files.add(name);
            read(name, file);
        } else if (!attributes.isDirectory()) {
            // Nothing that a package could take, but its name is taken.
            emptyFiles.add(name);
        }
        return FileVisitResult.CONTINUE;
    }

    static boolean isMakefile(String name) {
        return MAKEFILE.matcher(name).matches();
    }

    static boolean isWorkflow(String name) {
        return WORKFLOW.matcher(name).matches();
    }

    private void read(String name, Path file) throws IOException {
        if (READ.contains(name) || isMakefile(name) || isWorkflow(name)) {
            // Bytes that are no UTF-8 hide none of the words that are looked for.
            texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        if (("/" + name).contains(IN_BIN)) {
            platform(file).ifPresent(platform -> programs.put(name, platform));
        }
    }

    private static Optional<Platform> platform(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(NativeHeader.START);
            return NativeHeader.of(start, start.length)
                    .flatMap(header -> Platform.ALL.stream()
                            .filter(platform -> platform.accepts(header))
                            .findFirst());
        }
    }
}

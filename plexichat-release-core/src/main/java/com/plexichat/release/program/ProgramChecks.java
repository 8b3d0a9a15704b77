package com.plexichat.release.program;

import com.plexichat.release.archive.JarName;
import com.plexichat.release.platform.NativeHeader;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at each file of a package and collects what could not be started, or loaded, on the package's platform. */
public final class ProgramChecks {
    private static final int OWNER_EXECUTES = 0100;
    private static final int ANYBODY_EXECUTES = 0111;

    private final Platform platform;
    private final Map<String, String> linksInBin;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Map<Problem, JarFamily> foreignJars = new HashMap<>();
    private final Set<JarFamily> fittingJars = new HashSet<>();

    public ProgramChecks(Platform platform) {
        this(platform, Map.of());
    }

    /** @param linksInBin the links in {@code bin/} by the path of what each points at: it is started through them */
    public ProgramChecks(Platform platform, Map<String, String> linksInBin) {
        this.platform = platform;
        this.linksInBin = Map.copyOf(linksInBin);
    }

    /**
     * Looks at a file while it is packed; of no cost for one that is neither native nor script nor jar.
     *
     * @param target its path below the package's top folder
     * @param mode that it has in the package
     * @param start its first bytes, up to {@link NativeHeader#START}
     * @param length how many of them there are
     */
    public void look(String target, int mode, byte[] start, int length, Path source) {
        if (NativeHeader.mayBegin(start, length)) {
            Optional<NativeHeader> header = NativeHeader.of(start, length);
            if (header.isPresent()) {
                lookAtNative(target, mode, header.get(), source);
                return;
            }
        }
        boolean named = JarName.is(target);
        boolean jar = named && begins('P', 'K', start, length);
        if (named) { // a jar may begin with a script that starts it
            lookInside(target, source);
        }
        if (!jar && (target.startsWith("bin/") || linksInBin.containsKey(target))) {
            if ((mode & ANYBODY_EXECUTES) != 0) {
                lookAtScript(target, start, length, source);
            } else if (!named && begins('#', '!', start, length)) {
                problems.add(notExecutable(target, "a script" + linked(target), mode, source));
            }
        }
    }

    /** After the last file: a jar may come before the one that carries the platform in its stead. */
    public List<Problem> problems() {
        return problems.stream().filter(problem -> !isDeadWeight(problem)).toList();
    }

    /** What the package would carry for nothing; after the last file. */
    public List<Problem> warnings() {
        Stream<Problem> deadWeight = problems.stream()
                .filter(this::isDeadWeight)
                .map(problem -> new Problem(
                        ProblemCode.PROGRAM_PLATFORM_UNUSED,
                        problem.what() + "; the jar beside it has them",
                        problem.where(),
                        "leave it out with <exclude>"));
        return Stream.concat(warnings.stream(), deadWeight).toList();
    }

    private boolean isDeadWeight(Problem problem) {
        JarFamily family = foreignJars.get(problem);
        return family != null && fittingJars.contains(family);
    }

    private void lookAtNative(String target, int mode, NativeHeader header, Path source) {
        if (!platform.accepts(header)) {
            problems.add(new Problem(
                    ProblemCode.PROGRAM_PLATFORM_DIFFERS,
                    "\"" + target + "\" is native (" + header.describe() + "), and " + need(),
                    source.toString(),
                    platform.needed().isEmpty()
                            ? "name its platform with plexichat.platforms, or leave it out with <exclude>"
                            : "build it for " + platform + ", or leave it out with <exclude>"));
        } else if (header.program() && (mode & OWNER_EXECUTES) == 0 && !isNamedLikeALibrary(target)) {
            problems.add(notExecutable(target, "a native program", mode, source));
        }
    }

    private static Problem notExecutable(String target, String what, int mode, Path source) {
        return new Problem(
                ProblemCode.PROGRAM_NOT_EXECUTABLE,
                "\"" + target + "\" is " + what + ", and with the mode " + Integer.toOctalString(mode)
                        + " its owner cannot start it",
                source.toString(),
                "give it <mode>755</mode> in <layout>, or put it into bin/");
    }

    private String linked(String target) {
        String link = linksInBin.get(target);
        return link == null ? "" : " (the link \"" + link + "\" points at it)";
    }

    private String need() {
        return platform.needed()
                .map(needed -> platform + " needs " + needed)
                .orElse("a package for any platform holds no native file outside of jars");
    }

    private void lookAtScript(String target, byte[] start, int length, Path source) {
        ScriptFault.of(start, length)
                .ifPresent(fault -> problems.add(new Problem(
                        ProblemCode.PROGRAM_INTERPRETER_INVALID,
                        "\"" + target + "\" is executable" + linked(target) + " and " + fault.what(),
                        source.toString(),
                        fault.advice() + "; if it is no program, give it <mode>644</mode> or leave it out with"
                                + " <exclude>")));
    }

    private void lookInside(String target, Path source) {
        JarNatives natives;
        try {
            natives = JarReader.read(source, platform);
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    "\"" + target + "\" cannot be read as a jar: " + JarReader.reason(broken),
                    source.toString(),
                    "build or download it anew, or leave it out with <exclude>"));
            return;
        }
        if (platform.needed().isEmpty()) {
            return;
        }
        if (natives.fitThePlatform()) {
            fittingJars.add(JarFamily.of(target));
        } else if (natives.missesThePlatform()) {
            Problem foreign = new Problem(
                    ProblemCode.PROGRAM_PLATFORM_DIFFERS,
                    "\"" + target + "\" carries native files, none of them for " + platform + ": " + natives.kinds(),
                    source.toString(),
                    "take the library with native files for " + platform + ", or leave it out with <exclude>");
            problems.add(foreign);
            foreignJars.put(foreign, JarFamily.of(target));
        } else if (natives.areForOtherSystems()) {
            warnings.add(new Problem(
                    ProblemCode.PROGRAM_PLATFORM_UNUSED,
                    "\"" + target + "\" carries native files for other systems only: " + natives.kinds(),
                    source.toString(),
                    "leave it out with <exclude> if nothing on " + platform + " needs it"));
        }
    }

    private static boolean begins(char first, char second, byte[] start, int length) {
        return length >= 2 && start[0] == first && start[1] == second;
    }

    private static boolean isNamedLikeALibrary(String target) {
        String name = target.substring(target.lastIndexOf('/') + 1);
        return name.endsWith(".so") || name.contains(".so.");
    }
}

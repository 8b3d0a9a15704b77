package com.plexichat.release.layout;

import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The places of a package as they are taken, each once. */
final class Targets {
    private final Problems problems;
    private final Map<String, PackageLink> links;
    private final SortedMap<String, PackageFile> files = new TreeMap<>();

    /** @param links by path; where one of them is, there can be no file */
    Targets(Map<String, PackageLink> links, Problems problems) {
        this.links = links;
        this.problems = problems;
    }

    void add(String target, int mode, Path source) {
        PackageLink link = links.get(target);
        if (link != null && isSame(link, source)) {
            return;
        }
        Optional<Problem> unsuitable =
                link == null ? unsuitable(target, source) : Optional.of(taken(target, "<links>", source));
        if (unsuitable.isPresent()) {
            problems.add(unsuitable.get());
            return;
        }
        PackageFile former = files.putIfAbsent(target, new PackageFile(target, mode, source));
        if (former != null) {
            problems.add(taken(target, former.source().toString(), source));
        }
    }

    /** A link that the project declares may lie in a source folder too. */
    private static boolean isSame(PackageLink link, Path source) {
        try {
            return Files.isSymbolicLink(source)
                    && Files.readSymbolicLink(source).toString().equals(link.to());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<Problem> unsuitable(String target, Path source) {
        if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    "\"" + target + "\" is " + SourceProblem.kind(source) + ", not a regular file",
                    source.toString(),
                    "put the file itself there, "
                            + (Files.isSymbolicLink(source) ? "declare it in <links>, " : "")
                            + "or exclude it in <layout>"));
        }
        if (!Files.isReadable(source)) {
            return Optional.of(SourceProblem.unreadable(source.toString(), "the build has no right to"));
        }
        if (target.isEmpty() || target.equals(PackageManifest.FILE_NAME)) {
            return Optional.of(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    target.isEmpty()
                            ? "a file cannot take the place of the package's top folder"
                            : "\"" + target + "\" is written by the package goal itself",
                    source.toString(),
                    "give it another target in <layout>, or leave it out"));
        }
        return ArchivePath.fault(target)
                .map(fault -> new Problem(
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        "\"" + VisibleText.of(target) + "\" " + fault,
                        VisibleText.of(source.toString()),
                        StandardCharsets.US_ASCII.newEncoder().canEncode(target)
                                ? "rename it, or exclude it in <layout>"
                                : "rename it; if its letters are foreign to this locale, run Maven with"
                                        + " LC_ALL=C.UTF-8"));
    }

    private static Problem taken(String target, String one, Path other) {
        return new Problem(
                ProblemCode.LAYOUT_TARGET_TWICE,
                "\"" + target + "\" comes from two places",
                one + " and " + other,
                "exclude one of them in <layout>");
    }

    boolean holdNoFolder() {
        return files.keySet().stream().noneMatch(target -> target.contains("/"));
    }

    List<PackageFile> files() {
        return List.copyOf(files.values());
    }

    /** All folders of the package, in order; refuses names that are one for some systems, and files that are folders. */
    SortedSet<String> folders(List<String> emptyFolders) {
        SortedSet<String> folders = new TreeSet<>(emptyFolders);
        addParents(emptyFolders, folders);
        addParents(files.keySet(), folders);
        addParents(links.keySet(), folders);
        if (folders.contains(PackageManifest.FILE_NAME) || links.containsKey(PackageManifest.FILE_NAME)) {
            problems.add(new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    "\"" + PackageManifest.FILE_NAME + "\" is written by the package goal itself",
                    "<layout>, <links>, plexichat.emptyFolders",
                    "give the folder or link another name, or leave it out"));
        }
        for (String folder : folders) {
            PackageFile file = files.get(folder);
            if (file != null || links.containsKey(folder)) {
                problems.add(new Problem(
                        ProblemCode.LAYOUT_TARGET_TWICE,
                        "\"" + folder + "\" is a file or link, and a folder of the package",
                        file == null ? "<links>" : file.source().toString(),
                        "give it another target in <layout>, or leave it out"));
            }
        }
        refuseContent(emptyFolders);
        refuseTwins(folders);
        refuseLinksToNothing(folders);
        return folders;
    }

    private static void addParents(Collection<String> paths, SortedSet<String> folders) {
        for (String path : paths) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
    }

    private void refuseTwins(SortedSet<String> folders) {
        Map<String, String> names = new HashMap<>();
        names.put(ArchivePath.twinKey(PackageManifest.FILE_NAME), PackageManifest.FILE_NAME);
        for (Collection<String> some : List.of(folders, files.keySet(), links.keySet())) {
            for (String name : some) {
                String twin = names.put(ArchivePath.twinKey(name), name);
                if (twin != null && !twin.equals(name)) {
                    problems.add(new Problem(
                            ProblemCode.LAYOUT_NAMES_COLLIDE,
                            "\"" + apart(twin, name) + "\" and \"" + apart(name, twin)
                                    + "\" are one name where case, or the way in which an"
                                    + " accented letter is written, does not count",
                            "<layout>",
                            "rename one of them, or leave it out"));
                }
            }
        }
    }

    /** Two that look the same are shown by what they are written with. */
    private static String apart(String name, String twin) {
        return name.equalsIgnoreCase(twin) ? VisibleText.of(name) : VisibleText.inAscii(name);
    }

    /** What lies in a folder that is to be empty, the first of it by its name. */
    private void refuseContent(List<String> emptyFolders) {
        for (String folder : emptyFolders) {
            List<String> content = Stream.concat(files.keySet().stream(), links.keySet().stream())
                    .filter(path -> path.startsWith(folder + "/"))
                    .toList();
            if (!content.isEmpty()) {
                PackageFile first = files.get(content.get(0));
                problems.add(new Problem(
                        ProblemCode.LAYOUT_FILE_UNSUITABLE,
                        "\"" + content.get(0) + "\""
                                + (content.size() > 1 ? " and " + (content.size() - 1) + " more" : "")
                                + " would be in \"" + folder + "\", which is to be empty",
                        first == null ? "<links>" : first.source().toString(),
                        "leave out what is there, or take \"" + folder + "\" out of plexichat.emptyFolders"));
            }
        }
    }

    private void refuseLinksToNothing(SortedSet<String> folders) {
        for (PackageLink link : links.values()) {
            String to = link.target();
            if (links.containsKey(to)) {
                problems.add(new Problem(
                        ProblemCode.LAYOUT_LINK_UNSUITABLE,
                        "the link \"" + link.path() + "\" points at \"" + to + "\", which is a link, too",
                        "<links>",
                        "let it point at what the other one points at"));
            } else if (!files.containsKey(to) && !folders.contains(to) && !to.equals(PackageManifest.FILE_NAME)) {
                problems.add(new Problem(
                        ProblemCode.LAYOUT_LINK_UNSUITABLE,
                        "the link \"" + link.path() + "\" points at \"" + to + "\", which is not in the package",
                        "<links>",
                        "pack what it points at, or leave the link out"));
            }
        }
    }
}

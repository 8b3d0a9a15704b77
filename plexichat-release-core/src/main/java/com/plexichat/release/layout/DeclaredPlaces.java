package com.plexichat.release.layout;

import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.archive.DeclaredLinks;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Paths of the package as a project writes them in its configuration. */
final class DeclaredPlaces {
    private DeclaredPlaces() {}

    /** True, with the problem noted, if a text is no path below the top folder. */
    static boolean refuse(String path, String parameter, Problems problems) {
        Optional<String> fault = ArchivePath.fault(path);
        fault.ifPresent(reason -> problems.add(new Problem(
                ProblemCode.PARAMETER_INVALID,
                "\"" + path + "\" is not a path below the package's top folder: it " + reason,
                parameter,
                "write it like bin/server: no slash at its ends, no . or .. in it")));
        return fault.isPresent();
    }

    static List<String> folders(List<String> declared, Problems problems) {
        return declared.stream()
                .filter(folder -> !refuse(folder, "plexichat.emptyFolders", problems))
                .distinct()
                .toList();
    }

    /** By path, if each of them leads to a place in the package. */
    static Map<String, PackageLink> links(List<PackageLink> declared, Problems problems) {
        List<PackageLink> links = declared.stream()
                .filter(link -> !refuse(link.path(), "<links>", problems))
                .toList();
        Map<String, PackageLink> byPath = links.stream()
                .collect(Collectors.toMap(PackageLink::path, Function.identity(), (one, other) -> one, TreeMap::new));
        if (byPath.size() < links.size()) {
            problems.add(unsuitable("two links have one path"));
        }
        try {
            new DeclaredLinks(byPath.values().stream()
                    .collect(Collectors.toMap(link -> new ArchivePath(link.path()), PackageLink::to)));
            return byPath;
        } catch (IllegalArgumentException wrong) {
            problems.add(unsuitable(String.valueOf(wrong.getMessage())));
            return Map.of();
        }
    }

    private static Problem unsuitable(String what) {
        return new Problem(
                ProblemCode.LAYOUT_LINK_UNSUITABLE,
                what,
                "<links>",
                "name a place in the package, such as ../lib/chat");
    }
}

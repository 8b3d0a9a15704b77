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

    /** By path those that lead to a place in the package; of the others each is told. */
    static Map<String, PackageLink> links(List<PackageLink> declared, Problems problems) {
        Map<String, PackageLink> byPath = new TreeMap<>();
        for (PackageLink link : declared) {
            if (refuse(link.path(), "<links>", problems)) {
                continue;
            }
            PackageLink former = byPath.putIfAbsent(link.path(), link);
            if (former != null) {
                problems.add(unsuitable(
                        "two links have the path \"" + link.path() + "\", one to \"" + former.to() + "\" and one to \""
                                + link.to() + "\"",
                        "leave one of them out"));
            }
        }
        Map<ArchivePath, String> targets = byPath.values().stream()
                .collect(Collectors.toMap(link -> new ArchivePath(link.path()), PackageLink::to));
        DeclaredLinks.faults(targets).forEach((path, fault) -> {
            problems.add(unsuitable(fault, "name a place in the package, such as ../lib/chat"));
            byPath.remove(path.text());
        });
        return byPath;
    }

    private static Problem unsuitable(String what, String hint) {
        return new Problem(ProblemCode.LAYOUT_LINK_UNSUITABLE, what, "<links>", hint);
    }
}

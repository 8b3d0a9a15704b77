package com.plexichat.release.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * For how many files of the packages it is known what they are.
 *
 * @param ofComponents files that belong to a component
 * @param own files that are the project's own
 * @param uncovered the paths of all others
 */
public record Completeness(int ofComponents, int own, List<String> uncovered) {
    private static final int WHOLE = 100;

    public Completeness {
        if (ofComponents < 0 || own < 0) {
            throw new IllegalArgumentException("a number of files is not negative");
        }
        uncovered = List.copyOf(uncovered);
    }

    public static Completeness of(PackageContents contents, OwnContent own) {
        Set<String> ofComponents = covered(contents, own, false);
        Set<String> ofBuild = covered(contents, own, true);
        int components = 0;
        int ofProject = 0;
        List<String> uncovered = new ArrayList<>();
        for (String path : contents.files()) {
            if (own.contains(path) || isIn(ofBuild, path)) {
                ofProject++;
            } else if (isIn(ofComponents, path)) {
                components++;
            } else {
                uncovered.add(path);
            }
        }
        return new Completeness(
                components, ofProject, uncovered.stream().sorted().toList());
    }

    private static Set<String> covered(PackageContents contents, OwnContent own, boolean byBuild) {
        return contents.found().stream()
                .filter(each -> byBuild
                        == (own.build().isPresent()
                                && own.build().equals(each.component().url())))
                .flatMap(each -> each.covers().stream())
                .collect(Collectors.toSet());
    }

    /** True if the path is covered, or a folder that it is in; what npm put into a package is no part of that package. */
    private static boolean isIn(Set<String> covered, String path) {
        int inner = path.lastIndexOf("/" + NpmEntry.MODULES);
        int start = inner < 0 ? 0 : inner + 1 + NpmEntry.MODULES.length();
        for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (covered.contains(path.substring(0, slash + 1))) {
                return true;
            }
        }
        return covered.contains(path);
    }

    public int files() {
        return ofComponents + own + uncovered.size();
    }

    /** How many of a hundred files are known, rounded down: 100 stands for all, and for none of none. */
    public int percent() {
        return files() == 0 ? WHOLE : (int) ((long) WHOLE * (ofComponents + own) / files());
    }

    /** As a bill of materials tells it; nothing where there is no package. */
    public SortedMap<String, String> properties() {
        SortedMap<String, String> told = new TreeMap<>();
        if (files() > 0) {
            told.put("files", String.valueOf(files()));
            told.put("files:of-components", String.valueOf(ofComponents));
            told.put("files:own", String.valueOf(own));
            told.put("files:uncovered", String.valueOf(uncovered.size()));
        }
        return told;
    }
}

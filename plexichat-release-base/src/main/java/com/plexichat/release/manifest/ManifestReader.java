package com.plexichat.release.manifest;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one manifest, line by line, and goes on after a wrong one. */
final class ManifestReader {
    private static final String FIELD = ": ";

    private final String where;
    private final Problems problems = new Problems();
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<PackageManifest.Link> links = new ArrayList<>();
    private final List<ChecksumLine> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    ManifestReader(String where) {
        this.where = where;
    }

    ManifestLines read(String text) {
        String[] lines = text.split("\n", -1);
        boolean inHead = true;
        for (int i = 0; i < lines.length - 1; i++) {
            String line = lines[i];
            if (inHead && line.isEmpty()) {
                inHead = false;
            } else if (inHead) {
                readHead(line, i + 1);
            } else {
                readFile(line, i + 1);
            }
        }
        if (inHead) {
            wrong("no empty line ends its head");
        }
        if (!lines[lines.length - 1].isEmpty()) {
            wrong("its last line has no end: the text is not whole");
        }
        problems.throwIfAny();
        return new ManifestLines(head, links, files);
    }

    private void readHead(String line, int number) {
        int colon = line.indexOf(FIELD);
        if (colon <= 0) {
            wrong("line " + number + " is not a field and its value");
        } else if (line.startsWith(PackageManifest.Link.FIELD)) {
            readLink(line, number);
        } else if (head.putIfAbsent(line.substring(0, colon), line.substring(colon + FIELD.length())) != null) {
            wrong("line " + number + " gives the field \"" + line.substring(0, colon) + "\" once more");
        }
    }

    private void readLink(String line, int number) {
        Optional<PackageManifest.Link> link = PackageManifest.Link.parse(line);
        if (link.isEmpty()) {
            wrong("line " + number + " is not a link and its target");
        } else if (isNew(link.get().path(), number)) {
            links.add(link.get());
        }
    }

    private void readFile(String line, int number) {
        Optional<ChecksumLine> file = ChecksumLine.parse(line);
        if (file.isEmpty()) {
            wrong("line " + number + " is not a SHA-256 and the name of a file");
        } else if (isNew(file.get().name(), number)) {
            files.add(file.get());
        }
    }

    private boolean isNew(String path, int number) {
        boolean isNew = paths.add(path);
        if (!isNew) {
            wrong("line " + number + " names \"" + path + "\" once more");
        }
        return isNew;
    }

    private void wrong(String what) {
        problems.add(new Problem(
                ProblemCode.PACKAGE_CONTENT_DIFFERS,
                what,
                where,
                "do not install the package, and tell those who published it"));
    }
}

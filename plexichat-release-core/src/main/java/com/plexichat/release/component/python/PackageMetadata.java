package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of a package, installed or in a wheel (core metadata of the Python packaging user guide), without its description. */
final class PackageMetadata {
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z-]*):\\s*(.*)");
    /** What a version may consist of (PEP 440); anything else is none. */
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.!+_-]+");

    private static final String LICENCE_CLASS = "License :: ";
    private static final String EXTRA = "extra";

    /** Longer ones are texts of licences, in the place of a name. */
    private static final int LONGEST_NAME = 100;

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private PackageMetadata() {}

    /** The headers end at the first empty line; one with spaces alone is a part of the header before. */
    static PackageMetadata of(String text) {
        PackageMetadata metadata = new PackageMetadata();
        String name = "";
        StringBuilder value = new StringBuilder();
        for (String line : text.lines().takeWhile(each -> !each.isEmpty()).toList()) {
            Matcher header = HEADER.matcher(line);
            if (Character.isWhitespace(line.charAt(0))) {
                value.append('\n').append(line.strip());
            } else if (header.matches()) {
                metadata.add(name, value);
                name = header.group(1);
                value = new StringBuilder(header.group(2));
            }
        }
        metadata.add(name, value);
        return metadata;
    }

    private void add(String name, StringBuilder value) {
        headers.computeIfAbsent(name, each -> new ArrayList<>())
                .add(value.toString().strip());
    }

    private List<String> all(String header) {
        return headers.getOrDefault(header, List.of()).stream()
                .filter(value -> !value.isBlank() && !value.equals("UNKNOWN"))
                .toList();
    }

    private Optional<String> first(String header) {
        return all(header).stream().findFirst();
    }

    /** @throws BrokenSourceException if it names no package */
    Component component() throws BrokenSourceException {
        String name = first("Name")
                .filter(Requirement::isName)
                .orElseThrow(() -> new BrokenSourceException("it has no usable header Name"));
        return Component.library(PackageUrl.pypi(name, first("Version").filter(PackageMetadata::isVersion)))
                .withLicences(licences())
                .withSupplier(supplier());
    }

    static boolean isVersion(String text) {
        return VERSION.matcher(text).matches();
    }

    /**
     * The expression; else what is written as a name, if SPDX knows it; else the classes of the package index, which hold
     * all at once; else the name as it is.
     */
    private List<DeclaredLicence> licences() {
        Optional<DeclaredLicence> named = first("License")
                .filter(name -> name.length() <= LONGEST_NAME && !name.contains("\n"))
                .map(DeclaredLicence::named);
        return first("License-Expression")
                .map(DeclaredLicence::named)
                .or(() -> named.filter(licence -> Spdx.LICENCES.of(licence).isPresent()))
                .or(this::ofClasses)
                .or(() -> named)
                .stream()
                .toList();
    }

    private Optional<DeclaredLicence> ofClasses() {
        List<String> classes = all("Classifier").stream()
                .filter(each -> each.startsWith(LICENCE_CLASS))
                .map(each -> each.substring(each.lastIndexOf(" :: ") + " :: ".length()))
                .filter(each -> !each.equals("OSI Approved"))
                .distinct()
                .toList();
        if (classes.size() < 2) {
            return classes.stream().findFirst().map(DeclaredLicence::named);
        }
        List<SpdxExpression> known = classes.stream()
                .flatMap(each -> Spdx.LICENCES.of(DeclaredLicence.named(each)).stream())
                .toList();
        return Optional.of(DeclaredLicence.named(
                known.size() == classes.size() ? SpdxExpression.all(known).text() : String.join(" and ", classes)));
    }

    /** Read when it is asked for. */
    private static final class Spdx {
        static final SpdxLicences LICENCES = new SpdxLicences();
    }

    private Optional<String> supplier() {
        return first("Author")
                .or(() -> first("Maintainer"))
                .or(() -> first("Author-email").flatMap(PackageMetadata::name))
                .or(() -> first("Maintainer-email").flatMap(PackageMetadata::name));
    }

    private static Optional<String> name(String mailbox) {
        String before = mailbox.substring(0, Math.max(mailbox.indexOf('<'), 0));
        return Optional.of(before.replace("\"", "").strip()).filter(text -> !text.isEmpty());
    }

    /** The {@link Component#ref refs} of what it needs by itself, without what only its extras need. */
    List<String> needs() {
        return all("Requires-Dist").stream()
                .flatMap(each -> Requirement.parse(each).stream())
                .filter(each ->
                        each.marker().filter(marker -> marker.contains(EXTRA)).isEmpty())
                .map(each -> PackageUrl.pypi(each.name(), each.pinned()).text())
                .toList();
    }
}

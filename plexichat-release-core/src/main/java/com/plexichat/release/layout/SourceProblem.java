package com.plexichat.release.layout;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.metadata.BuildInfo;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What is wrong with a source of a package, whatever it is to become. */
final class SourceProblem {
    /** Of Linux, with the byte that ends it. */
    private static final int LONGEST_PATH = 4096;

    private SourceProblem() {}

    /** The problem of a source that is there and is of another kind than its entry needs; empty if there is none. */
    static Optional<Problem> ofKind(LayoutEntry entry, Path source) {
        boolean isFolder = Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS);
        if (isFolder) {
            return StandardLayout.isFile(entry)
                    ? Optional.of(unsuitable(
                            entry,
                            source,
                            "a file",
                            "put the file itself there, or name another source for \"" + entry.target()
                                    + "\" in <layout>"))
                    : Optional.empty();
        }
        if (Files.isSymbolicLink(source) && (StandardLayout.isFolder(entry) || Files.isDirectory(source))) {
            return Optional.of(unsuitable(
                    entry,
                    source,
                    "a folder",
                    "put the folder itself there, or name what the link points at as a <source> in <layout>"));
        }
        return StandardLayout.isFolder(entry) && Files.exists(source, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(unsuitable(entry, source, "a folder", "put a folder there, or give it another name"))
                : Optional.empty();
    }

    /** The problem of a source that is not there. */
    static Problem missing(LayoutEntry entry, Path source) {
        boolean isStandard = StandardLayout.ENTRIES.contains(entry);
        return new Problem(
                ProblemCode.LAYOUT_FILE_MISSING,
                "\"" + entry.source() + "\" is missing" + (isStandard ? " and every package needs it" : ""),
                source.toString(),
                isStandard
                        ? "add it, or name another source for \"" + entry.target() + "\" in <layout>"
                        : whereMissing(entry.source()));
    }

    private static String whereMissing(String source) {
        return ("/" + source).contains("/build-info/")
                ? BuildInfo.MAKE_FIRST
                : "build or add it, or set <optional>; a <source> is a path, patterns are <includes>";
    }

    /** The problem of a file without content that may not be empty; one that cannot be looked at is told elsewhere. */
    static Optional<Problem> ofContent(LayoutEntry entry, Path file) {
        return entry.mayBeEmpty() || !isEmptyFile(file)
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.LAYOUT_SOURCE_EMPTY,
                        "\"" + entry.source() + "\" is an empty file",
                        file.toString(),
                        "write its content first, or set <mayBeEmpty>"));
    }

    private static boolean isEmptyFile(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Problem unsuitable(LayoutEntry entry, Path source, String wanted, String hint) {
        return new Problem(
                ProblemCode.LAYOUT_FILE_UNSUITABLE,
                "\"" + entry.source() + "\" is " + kind(source) + ", not " + wanted,
                source.toString(),
                hint);
    }

    /** What is there, with its article. */
    static String kind(Path source) {
        if (Files.isSymbolicLink(source)) {
            return "a link";
        }
        if (Files.isDirectory(source)) {
            return "a folder";
        }
        if (Files.isRegularFile(source)) {
            return "a file";
        }
        return Files.exists(source, LinkOption.NOFOLLOW_LINKS) ? "a pipe, a socket or a device" : "missing";
    }

    static Problem empty(LayoutEntry entry, Path folder) {
        return new Problem(
                ProblemCode.LAYOUT_SOURCE_EMPTY,
                "\"" + entry.source() + "\" holds no file for the package",
                folder.toString(),
                StandardLayout.isFolder(entry)
                        ? "build its content first, remove the folder, or set <mayBeEmpty>"
                        : "build its content first, take its <file> out of <layout>, or set <mayBeEmpty>");
    }

    /** The problem of a source that the system does not give, or of the one below it that the cause names. */
    static Problem unreadable(Path source, IOException cause) {
        if (!(cause instanceof FileSystemException refused)) {
            return unreadable(source.toString(), String.valueOf(cause.getMessage()));
        }
        String place = Objects.requireNonNullElse(refused.getFile(), source.toString());
        String reason = Objects.requireNonNullElse(refused.getReason(), "the system does not say why");
        if (place.getBytes(StandardCharsets.UTF_8).length >= LONGEST_PATH || reason.contains("too long")) {
            return new Problem(
                    ProblemCode.LAYOUT_FILE_UNSUITABLE,
                    "a path is too long for this system",
                    VisibleText.brief(place),
                    "shorten the path");
        }
        if (cause instanceof AccessDeniedException) {
            return unreadable(place, "the build has no right to");
        }
        return unreadable(place, cause instanceof NoSuchFileException ? "it is gone" : reason);
    }

    /** @param reason as the end of a sentence */
    static Problem unreadable(String place, String reason) {
        return new Problem(
                ProblemCode.FILE_UNREADABLE,
                "a part of the package cannot be read: " + reason,
                place,
                "give the build the right to read it");
    }
}

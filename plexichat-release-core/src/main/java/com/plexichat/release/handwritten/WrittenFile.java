package com.plexichat.release.handwritten;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.text.Comments;
import com.plexichat.release.text.MarkdownBlock;
import com.plexichat.release.text.Placeholder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that a maintainer wrote.
 *
 * @param name as problems tell it
 * @param lines without comments
 */
record WrittenFile(String name, List<String> lines) {
    /** Bytes of a file. */
    static final int LONGEST = 1 << 20;

    /** What holds an emoji together, joins or parts letters of scripts that do so, or makes a flag of letters, is seen. */
    private static final Pattern SHOWN_JOINER =
            Pattern.compile("([\\p{So}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}])\\x{200D}(?=\\p{So})"
                    + "|([\\p{L}\\p{M}])\\x{200C}(?=\\p{L})"
                    + "|([[\\p{L}\\p{M}]&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]])\\x{200D}(?=[\\p{L}\\p{M}])"
                    + "|(\\x{1F3F4})[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}");

    private static final String BYTE_ORDER_MARK = "\ufeff";

    WrittenFile {
        lines = List.copyOf(lines);
    }

    /** @throws ReleaseException with everything that keeps the file from being text that people can trust */
    static WrittenFile read(Path file, String name) {
        WrittenFile read =
                new WrittenFile(name, text(bytes(file, name), name).lines().toList());
        Comments comments = new Comments(read.lines);
        Problems problems = new Problems();
        if (read.lines.stream().allMatch(String::isBlank)) {
            problems.add(problem("the file is empty", name, "write what changed, or delete the file"));
        }
        comments.open().ifPresent(line -> problems.add(read.unfinished("comment", line, "-->")));
        if (problems.isEmpty() && comments.kept().stream().allMatch(String::isBlank)) {
            problems.add(problem("the file has only comments", name, "write what changed, or delete the file"));
        }
        for (int i = 0; i < read.lines.size(); i++) {
            String where = read.at(i);
            SHOWN_JOINER
                    .matcher(read.lines.get(i))
                    .replaceAll("$1$2$3$4")
                    .codePoints()
                    .filter(WrittenFile::isHidden)
                    .findFirst()
                    .ifPresent(point -> problems.add(problem(
                            "the line has " + VisibleText.of(Character.toString(point))
                                    + ", which nobody sees and which changes how the line is read",
                            where,
                            "delete the character")));
        }
        problems.throwIfAny();
        return new WrittenFile(name, comments.kept());
    }

    /** The problem of a text that only says that somebody has to write it. */
    static Optional<Problem> placeholder(List<String> lines, String where) {
        return Placeholder.isOne(String.join("\n", lines))
                ? Optional.of(problem(
                        "the text only says that it is still to be written",
                        where,
                        "write it, or delete it where there is nothing to say"))
                : Optional.empty();
    }

    /** Where a line is, counted from 0. */
    String at(int line) {
        return at(name, line);
    }

    /** Whatever stands below the text in the notes would be a part of it. */
    Problem unfinished(MarkdownBlock block) {
        return block.kind() == MarkdownBlock.Kind.CODE
                ? unfinished("block of code", block.first(), block.text())
                : unfinished("block of HTML", block.first(), "its closing tag");
    }

    private Problem unfinished(String what, int line, String ending) {
        return problem("a " + what + " begins, and has no end", at(line), "end it with " + ending + " on a line below");
    }

    private static String at(String name, int line) {
        return name + ", line " + (line + 1);
    }

    static Problem problem(String what, String where, String hint) {
        return new Problem(ProblemCode.NOTES_FILE_UNSUITABLE, what, where, hint);
    }

    /** Whoever may change the project must not publish what is outside of it. */
    private static byte[] bytes(Path file, String name) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ReleaseException(problem(
                    "it is a link or no file, and what it leads to would be published",
                    name,
                    "put a file in its place"));
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new ReleaseException(problem("the file is longer than 1 MiB", name, "shorten it"));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the notes cannot be read: " + unreadable.getMessage(),
                            name,
                            "make it a file that you may read, or delete it"),
                    unreadable);
        }
    }

    private static String text(byte[] bytes, String name) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int line = (int) read.chars().filter(unit -> unit == '\n').count();
            throw new ReleaseException(problem("the text is no UTF-8", at(name, line), "save the file as UTF-8"));
        }
        return read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read;
    }

    /** Controls, marks without a width such as those that turn a text around, and what was no text once. */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point == '\ufffd';
        };
    }
}

package com.plexichat.release.packaging;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.LayoutFindings;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes the edited configuration of a package beside the project's own, and packs it instead. */
public final class ConfigEdits {
    /** It may hold passwords, so that nobody but the server reads it. */
    private static final int MODE = 0600;

    private final Path folder;
    private final Problems problems = new Problems();

    /** @param folder for the edited files, in which only the owner can read them */
    public ConfigEdits(Path folder) {
        this.folder = folder;
    }

    /**
     * The content with the edits made, in their order.
     *
     * @throws ReleaseException with every edit that cannot be made
     */
    public PackageContent apply(List<ConfigEdit> edits, PackageContent content) {
        Map<PackageFile, JsonText> texts = texts(edits, content, missing -> false);
        problems.throwIfAny();
        Map<String, PackageFile> edited = new LinkedHashMap<>();
        texts.forEach((file, text) -> written(file, text).ifPresent(each -> edited.put(file.target(), each)));
        problems.throwIfAny();
        return content.with(content.files().stream()
                .map(file -> edited.getOrDefault(file.target(), file))
                .toList());
    }

    /** Every edit that cannot be made, but not for a file that is missing for another reason; nothing is written. */
    public static List<Problem> problems(List<ConfigEdit> edits, LayoutFindings found) {
        ConfigEdits unwritten = new ConfigEdits(Path.of(""));
        unwritten.texts(edits, found.content(), found::excuse);
        return unwritten.problems.list();
    }

    private Map<PackageFile, JsonText> texts(
            List<ConfigEdit> edits, PackageContent content, Predicate<String> mayBeMissing) {
        Map<String, List<ConfigEdit>> byFile = edits.stream()
                .collect(Collectors.groupingBy(ConfigEdit::file, LinkedHashMap::new, Collectors.toList()));
        Map<String, PackageFile> files = content.files().stream()
                .filter(file -> byFile.containsKey(file.target()))
                .collect(Collectors.toMap(PackageFile::target, file -> file));
        Map<PackageFile, JsonText> texts = new LinkedHashMap<>();
        byFile.forEach((target, its) -> {
            PackageFile file = files.get(target);
            if (file != null) {
                edited(file, its).ifPresent(text -> texts.put(file, text));
            } else if (!mayBeMissing.test(target)) {
                problems.add(impossible("\"" + target + "\" is not in the package", "<edits>"));
            }
        });
        return texts;
    }

    private Optional<JsonText> edited(PackageFile file, List<ConfigEdit> edits) {
        Optional<JsonText> read = read(file);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        JsonText text = read.get();
        for (ConfigEdit edit : edits) {
            text = with(edit, text, file);
        }
        return Optional.of(text);
    }

    private Optional<PackageFile> written(PackageFile file, JsonText text) {
        Path result = folder.resolve(file.target());
        try {
            AtomicFile.writePrivate(result, text.text());
            return Optional.of(new PackageFile(file.target(), MODE, result));
        } catch (IOException failed) {
            problems.add(new Problem(
                    ProblemCode.FILE_UNWRITABLE,
                    "the edited \"" + file.target() + "\" cannot be written: " + failed.getMessage(),
                    result.toString(),
                    "free disk space, or give the build the right to write there"));
            return Optional.empty();
        }
    }

    private Optional<JsonText> read(PackageFile file) {
        try {
            return Optional.of(JsonText.of(Files.readString(file.source()), file.target()));
        } catch (JsonException noJson) {
            problems.add(impossible(
                    String.valueOf(noJson.getMessage()), file.source().toString()));
        } catch (CharacterCodingException noText) {
            problems.add(impossible(
                    "\"" + file.target() + "\" is not UTF-8", file.source().toString()));
        } catch (IOException failed) {
            problems.add(new Problem(
                    ProblemCode.FILE_UNREADABLE,
                    "\"" + file.target() + "\" cannot be edited: " + failed.getMessage(),
                    file.source().toString(),
                    "give the build the right to read it"));
        }
        return Optional.empty();
    }

    /** An edit that cannot be made leaves the text for the next ones. */
    private JsonText with(ConfigEdit edit, JsonText text, PackageFile file) {
        try {
            return text.with(edit.edit());
        } catch (JsonException refused) {
            problems.add(impossible(
                    String.valueOf(refused.getMessage()), file.source().toString()));
            return text;
        }
    }

    private static Problem impossible(String what, String where) {
        return new Problem(
                ProblemCode.LAYOUT_EDIT_IMPOSSIBLE, what, where, "correct the <edit>, or the file that it is for");
    }
}

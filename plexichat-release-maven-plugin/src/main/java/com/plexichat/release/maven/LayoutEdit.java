package com.plexichat.release.maven;

import static com.plexichat.release.maven.GivenText.isTrue;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** One {@code <edit>} of {@code <edits>}: a change to a JSON file on its way into the package. */
public final class LayoutEdit {
    /** The file's path in the package. */
    @Parameter(required = true)
    private @Nullable String file;

    /** The JSON pointer of the value, such as /EmailSettings/SMTPPort. */
    @Parameter(required = true)
    private @Nullable GivenText pointer;

    /** The new value as JSON: 10025 is a number, "10025" a string. */
    @Parameter
    private @Nullable GivenText set;

    /** Whether the value goes, with its key. */
    @Parameter
    private @Nullable GivenText remove;

    /** Whether the string, list or object loses its content. */
    @Parameter
    private @Nullable GivenText empty;

    /** The value that has to be there before, as JSON. */
    @Parameter
    private @Nullable GivenText expect;

    /** The platforms that it is for; all of them if not set. */
    @Parameter
    private List<String> platforms = List.of();

    /** All of them, with the problems of all of them at once. */
    static List<ConfigEdit> all(List<LayoutEdit> edits) {
        Problems problems = new Problems();
        List<ConfigEdit> all = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            LayoutEdit edit = edits.get(i);
            String name = edit.name(i + 1);
            problems.note(() -> all.add(edit.checked(name)));
        }
        problems.throwIfAny();
        return all;
    }

    /** How a user finds it among the others. */
    private String name(int number) {
        return file == null || pointer == null || pointer.isEmpty()
                ? "<edit> number " + number
                : "the <edit> of \"" + pointer.text() + "\" in " + file;
    }

    private ConfigEdit checked(String name) {
        Problems problems = new Problems();
        if (file == null) {
            problems.note(() -> refuse(name + " has no <file>", "name its path in the package: config/config.json"));
        }
        problems.note(() -> checkPointer(name));
        List<JsonEdit.Kind> kinds = new ArrayList<>();
        if (set != null) {
            kinds.add(JsonEdit.Kind.SET);
        }
        problems.note(() -> addIf(isTrue(remove, "remove", "<edits>, " + name), JsonEdit.Kind.REMOVE, kinds));
        problems.note(() -> addIf(isTrue(empty, "empty", "<edits>, " + name), JsonEdit.Kind.EMPTY, kinds));
        problems.note(() -> checkKinds(name, kinds));
        problems.note(() -> checkJson(set, "<set>", name));
        problems.note(() -> checkJson(expect, "<expect>", name));
        problems.note(this::platforms);
        problems.throwIfAny();
        return new ConfigEdit(
                Objects.requireNonNull(file),
                new JsonEdit(
                        Objects.requireNonNull(pointer).text(),
                        kinds.get(0),
                        Optional.ofNullable(set).map(GivenText::text),
                        Optional.ofNullable(expect).map(GivenText::text)),
                platforms());
    }

    private static void addIf(boolean isWanted, JsonEdit.Kind kind, List<JsonEdit.Kind> kinds) {
        if (isWanted) {
            kinds.add(kind);
        }
    }

    private List<Platform> platforms() {
        return PlexichatMojo.all(platforms, name -> PlexichatMojo.platform(name, "<edits>"));
    }

    /** RFC 6901, 5: an empty one is the whole document, which no edit is for. */
    private void checkPointer(String name) {
        if (pointer == null) {
            refuse(name + " has no <pointer>", "name the value: /EmailSettings/SMTPPort");
        } else if (pointer.isEmpty()) {
            refuse(
                    name + " has an empty <pointer>, which is the whole file",
                    "name one value, such as /EmailSettings/SMTPPort; another file takes its place by <layout>");
        } else if (!pointer.text().startsWith("/")) {
            refuse("the <pointer> of " + name + " is no JSON pointer", "begin it with /");
        }
    }

    private void checkKinds(String name, List<JsonEdit.Kind> kinds) {
        if (kinds.isEmpty() && !isOdd(remove) && !isOdd(empty)) {
            refuse(name + " has none of <set>, <remove> and <empty>", "say by one of them what becomes of the value");
        }
        if (kinds.size() > 1) {
            String all =
                    String.join(" and ", kinds.stream().map(LayoutEdit::element).toList());
            refuse(name + " has " + all, "leave only one of them in it");
        }
    }

    /** True for one that is told in any case. */
    private static boolean isOdd(@Nullable GivenText given) {
        return given != null && !given.text().equals("true") && !given.text().equals("false");
    }

    private static String element(JsonEdit.Kind kind) {
        return switch (kind) {
            case SET -> "<set>";
            case REMOVE -> "<remove>";
            case EMPTY -> "<empty>";
        };
    }

    private static void checkJson(@Nullable GivenText value, String element, String name) {
        if (value == null) {
            return;
        }
        if (value.isEmpty()) {
            refuse(
                    "the " + element + " of " + name + " is empty",
                    "write the value as JSON, an empty string as \"\"; or leave the element out");
        }
        try {
            Json.parse(value.text(), "the " + element + " of " + name);
        } catch (JsonException wrong) {
            refuse(
                    String.valueOf(wrong.getMessage()),
                    "write values as JSON: a string has its quotes, as in " + element + "\"10025\"</"
                            + element.substring(1));
        }
    }

    private static void refuse(String what, String hint) {
        throw PlexichatMojo.invalid(what, "<edits>", hint);
    }
}

package com.plexichat.updater.merge;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonInsertion;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Merges the defaults of a release into an edited JSON text by key: what only the release changed arrives, and what the
 * administrator changed stays, through objects that both have; a list is one value. An object that the release removed
 * goes as a whole, or stays as a whole if anything in it was edited.
 */
public final class JsonMerge {
    /** A word of the text, which is a password where the quotes were forgotten. */
    private static final Pattern WORD = Pattern.compile("Unrecognized token '[^']*'");

    private final MergeRule rule;
    private final JsonText freshText;
    private final List<MergeNote> notes = new ArrayList<>();
    private JsonText result;

    private JsonMerge(MergeRule rule, JsonText freshText, JsonText edited) {
        this.rule = rule;
        this.freshText = freshText;
        this.result = edited;
    }

    /**
     * The edited text with what the release changed since the old default.
     *
     * @param where the edited file, for messages
     * @throws com.plexichat.release.problem.ReleaseException naming each of the texts that is not JSON
     */
    public static MergeResult of(String oldDefault, String newDefault, String edited, String where) {
        return merged(Optional.of(oldDefault), newDefault, edited, where);
    }

    /**
     * The edited text with the keys that it lacks, where nobody knows any more what the old default was.
     *
     * @param where the edited file, for messages
     * @throws com.plexichat.release.problem.ReleaseException naming each of the texts that is not JSON
     */
    public static MergeResult withoutOldDefault(String newDefault, String edited, String where) {
        return merged(Optional.empty(), newDefault, edited, where);
    }

    private static MergeResult merged(Optional<String> oldDefault, String newDefault, String edited, String where) {
        Problems problems = new Problems();
        Held old = oldDefault
                .map(text -> read(text, "the old default of " + where, problems))
                .orElse(Held.NOTHING);
        Held fresh = read(newDefault, "the new default of " + where, problems);
        Held present = read(edited, where, problems);
        problems.throwIfAny();
        JsonMerge merge = new JsonMerge(
                oldDefault.isPresent() ? MergeRule.THREE_WAY : MergeRule.TWO_WAY,
                JsonText.of(newDefault, "the new default of " + where),
                JsonText.of(edited, where));
        merge.value("", old, fresh, present);
        return new MergeResult(merge.result.text(), merge.notes);
    }

    private static Held read(String text, String where, Problems problems) {
        try {
            return new Held(true, Json.parse(text, "it"));
        } catch (JsonException broken) {
            problems.add(new Problem(
                    ProblemCode.INSTALLATION_BROKEN,
                    WORD.matcher(String.valueOf(broken.getMessage())).replaceAll("Unrecognized token ***"),
                    where,
                    "correct the file, or take it out of \"configuration.files\""));
            return Held.NOTHING;
        }
    }

    private void members(String object, Held old, Held fresh, Held edited) {
        List<String> present = new ArrayList<>(edited.keys());
        Set<String> keys = new LinkedHashSet<>(fresh.keys());
        keys.addAll(old.keys());
        for (String key : keys) {
            String pointer = JsonText.below(object, key);
            Optional<MergeNote.Kind> kind = value(pointer, old.member(key), fresh.member(key), edited.member(key));
            if (kind.filter(MergeNote.Kind.ADDED::equals).isPresent()) {
                int index = indexOf(key, fresh.keys(), present);
                result = result.with(new JsonInsertion(object, index, key, freshValue(pointer)));
                present.add(index, key);
            } else if (kind.filter(MergeNote.Kind.REMOVED::equals).isPresent()) {
                present.remove(key);
            }
        }
    }

    /** A value that is there is merged; one that is to be added is only noted. */
    private Optional<MergeNote.Kind> value(String pointer, Held old, Held fresh, Held edited) {
        if (fresh.isObject() && edited.isObject()) {
            members(pointer, old, fresh, edited);
            return Optional.empty();
        }
        Optional<MergeNote.Kind> kind = rule.kind(old, fresh, edited);
        kind.map(each -> MergeNote.of(each, pointer, old, fresh, edited)).ifPresent(notes::add);
        if (kind.filter(MergeNote.Kind.UPDATED::equals).isPresent()) {
            result = result.withValue(pointer, freshValue(pointer));
        } else if (kind.filter(MergeNote.Kind.REMOVED::equals).isPresent()) {
            result = result.with(JsonEdit.remove(pointer));
        }
        return kind;
    }

    private String freshValue(String pointer) {
        return freshText.written(pointer).orElseThrow();
    }

    /** After the nearest key that comes before it in the new default, or else before the nearest that comes after it. */
    private static int indexOf(String key, List<String> fresh, List<String> present) {
        int at = fresh.indexOf(key);
        for (int before = at - 1; before >= 0; before--) {
            if (present.contains(fresh.get(before))) {
                return present.indexOf(fresh.get(before)) + 1;
            }
        }
        for (int after = at + 1; after < fresh.size(); after++) {
            if (present.contains(fresh.get(after))) {
                return present.indexOf(fresh.get(after));
            }
        }
        return present.size();
    }
}

package com.plexichat.release.trial;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command of the updater ended.
 *
 * @param status empty if it did not end in time
 * @param answer its JSON, as it came
 * @param told the last lines of what it said beside it
 */
record UpdaterAnswer(Optional<Integer> status, String answer, List<String> told) {
    private static final int DONE = 0;

    UpdaterAnswer {
        told = List.copyOf(told);
    }

    boolean succeeded() {
        return status.equals(Optional.of(DONE));
    }

    /** The ending in words, as the table of exit codes of the updater's manual has it. */
    String ending() {
        return status.map(UpdaterAnswer::ending).orElse("did not end in time");
    }

    private static String ending(int status) {
        return switch (status) {
            case DONE -> "was done";
            case 2 -> "was refused, since the trial's update.yml is wrong";
            case 3 -> "had nothing to do";
            case 4 -> "was refused before any change";
            case 5 -> "failed, and was rolled back";
            case 6 -> "failed, and the rollback failed too";
            default -> "ended with status " + status;
        };
    }

    /** What the updater says of it: its problems, or what it told last where its answer has none. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        try {
            JsonObject json = Json.parseObject(answer, "the updater's answer");
            if (json.has("problems")) {
                words.addAll(json.list("problems", UpdaterAnswer::problem));
            }
            json.optionalString("fault").ifPresent(words::add);
            json.optionalString("reason").ifPresent(words::add);
        } catch (JsonException noAnswer) {
            words.clear();
        }
        return words.isEmpty() ? told : List.copyOf(words);
    }

    private static String problem(JsonObject problem) {
        String where = problem.optionalString("where").orElse("");
        return problem.string("code") + ": " + problem.string("what") + (where.isEmpty() ? "" : " (" + where + ")");
    }
}

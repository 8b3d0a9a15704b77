package com.plexichat.updater.action;

import com.plexichat.release.json.Json;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command says, once for programs and once for people.
 *
 * @param lines for people; what was told while it worked is not said again
 */
public record Answer(Exit exit, Map<String, Object> json, List<String> lines) {
    public Answer {
        json = new LinkedHashMap<>(json);
        lines = List.copyOf(lines);
    }

    public static Answer nothingToDo(String why) {
        return new Answer(Exit.NOTHING_TO_DO, Map.of("result", "nothing-to-do", "reason", why), List.of(why));
    }

    /** The same, ended in another way. */
    Answer with(Exit other) {
        return new Answer(other, json, lines);
    }

    /** The same without what nobody may see: it may quote what a hook or the service printed. */
    public Answer masked(Secrets secrets) {
        Map<String, Object> safe = new LinkedHashMap<>();
        json.forEach((key, value) -> safe.put(key, secrets.masked(value)));
        return new Answer(exit, safe, lines.stream().map(secrets::masked).toList());
    }

    /** The same, with more to be told. */
    Answer with(List<String> more) {
        return new Answer(
                exit, json, Stream.concat(lines.stream(), more.stream()).toList());
    }

    public static Map<String, Object> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", problem.code().text());
        json.put("what", problem.what());
        json.put("where", problem.where());
        json.put("hint", problem.hint());
        return json;
    }

    /** The one JSON object of the answer, with its exit status. */
    public String jsonText() {
        Map<String, Object> whole = new LinkedHashMap<>(json);
        whole.put("exit", exit.status());
        return Json.indented(whole);
    }

    public String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}

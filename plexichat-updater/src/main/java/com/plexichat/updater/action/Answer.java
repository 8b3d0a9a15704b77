package com.plexichat.updater.action;

import com.plexichat.release.json.Json;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.problem.Problem;
import com.plexichat.updater.deploy.RunEnding;
import com.plexichat.updater.journal.RunRecord;
import com.plexichat.updater.site.ReleaseName;
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

    /** How a run ended, with each problem in full. */
    public static Answer of(RunEnding ending) {
        RunRecord run = ending.run();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("result", ending.result().text());
        json.put("id", run.id());
        json.put("kind", run.kind().text());
        json.put("from", run.from().map(ReleaseName::version).orElse(""));
        json.put("to", run.to().version());
        json.put("problems", ending.problems().stream().map(Answer::problem).toList());
        return new Answer(
                Exit.of(ending.result()),
                json,
                ending.problems().stream().map(Problem::text).toList());
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

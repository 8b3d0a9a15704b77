package com.plexichat.updater.settings;

import com.plexichat.release.problem.ReleaseException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns the text of a file (YAML 1.2, core schema) into the one object that it is. */
final class YamlText {
    static final int MOST_BYTES = 1 << 20;

    private static final int DEEPEST = 16;
    private static final String SHORTEST = "write update_system: with product, source and health below it";

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(MOST_BYTES)
            .build();

    private YamlText() {}

    /** @throws ReleaseException if the text is too long, not YAML, or more or other than one object */
    static YamlObject parse(String text, YamlReading reading) {
        if (text.length() > MOST_BYTES) {
            throw tooLong(reading);
        }
        try {
            refuseTraps(text, reading);
            Optional<Node> node = new Compose(SETTINGS).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode top) {
                return new YamlObject(top, "", YamlValue.line(top), reading);
            }
            throw reading.stopped(0, node.isPresent() ? "is no object with keys" : "is empty", SHORTEST);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw reading.stopped(line, "is not YAML: " + broken.getProblem(), "mend the text in this line");
        } catch (YamlEngineException broken) {
            throw reading.stopped(0, "is not YAML: " + broken.getMessage(), "mend the text");
        }
    }

    static ReleaseException tooLong(YamlReading reading) {
        return reading.stopped(0, "is longer than 1 MiB", "name the configuration and not another file");
    }

    /** Looks at one event after another, so that a small text can neither grow large nor be too deep for the stack. */
    private static void refuseTraps(String text, YamlReading reading) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            switch (event.getEventId()) {
                case Alias -> throw reading.stopped(line, "has an alias", "write the value itself in its place");
                case DocumentStart -> documents++;
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (documents > 1) {
                throw reading.stopped(line, "has a second document", "keep one, and no line --- after it");
            }
            if (depth > DEEPEST) {
                throw reading.stopped(line, "is nested too deeply", "close the brackets that are open");
            }
        }
    }
}

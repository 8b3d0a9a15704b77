package com.plexichat.release.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON (RFC 8259): an object read becomes a {@link JsonObject}, a map written keeps its order. */
public final class Json {
    /** Only the tokens of Jackson: its mapping of classes takes longer to load than most goals to run. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private static final Pattern OPENING = Pattern.compile("\\(start marker at \\[Source: .*; (line: .*)]\\)");

    private static final Pattern COMMENT = Pattern.compile("maybe a \\(non-standard\\) comment\\?.*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Json() {}

    /**
     * The value of a text: Map (ordered), List, String, Number, Boolean or null.
     *
     * @param where what is read, for the message
     * @throws JsonException with line and column if the text is not JSON
     */
    public static @Nullable Object parse(String text, String where) {
        if (text.indexOf(BYTE_ORDER_MARK) == 0) { // RFC 8259, 8.1
            throw new JsonException(where + " begins with a byte order mark: save it as UTF-8 without one");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return JsonValues.read(parser);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            String what = where + " is not valid JSON" + place;
            throw new JsonException(what + ": " + reason(broken), what);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Jackson names a source that it keeps to itself before the line and column of an opening bracket, and its own switches
     * where it finds a comment; and it repeats of the text what a terminal would act on.
     */
    private static String reason(JsonProcessingException broken) {
        String reason = OPENING.matcher(broken.getOriginalMessage()).replaceAll("(it began at $1)");
        String shown = COMMENT.matcher(reason).replaceAll("JSON has no comments");
        return UNSEEN.matcher(shown)
                .replaceAll(unseen -> String.format("\\\\u%04x", unseen.group().codePointAt(0)));
    }

    /** @throws JsonException if the text is not JSON, or not an object */
    public static JsonObject parseObject(String text, String where) {
        return JsonObject.from(parse(text, where), where);
    }

    /**
     * The objects of a text that is an array, each read by the given function.
     *
     * @throws JsonException if the text is not JSON, or not an array of objects
     */
    public static <T> List<T> parseList(String text, String where, Function<JsonObject, T> each) {
        if (!(parse(text, where) instanceof List<?> items)) {
            throw new JsonException(where + " is not a JSON array");
        }
        return JsonObject.list(items, where, each);
    }

    /** The value on one line. */
    public static String compact(Object value) {
        return written(value, Optional.empty());
    }

    /** The value, a map or a list, indented by two spaces, with a line feed at the end on every system. */
    public static String indented(Object value) {
        return written(value, Optional.of(INDENTED.createInstance())) + "\n";
    }

    /**
     * Tells the lines of the same, each with its line feed, so that a long text need not be in memory at once: the value of a
     * supplier is made when it is written.
     */
    public static void indented(Object value, Consumer<String> lines) {
        try (LineWriter text = new LineWriter(lines)) {
            write(value, Optional.of(INDENTED.createInstance()), text);
            text.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String written(Object value, Optional<PrettyPrinter> layout) {
        StringWriter text = new StringWriter();
        write(value, layout, text);
        return text.toString();
    }

    private static void write(Object value, Optional<PrettyPrinter> layout, Writer text) {
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            layout.ifPresent(json::setPrettyPrinter);
            JsonValues.write(json, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package com.plexichat.sample.i18n;

import com.fasterxml.jackson.databind.JsonNode;
import com.plexichat.sample.json.Json;
import com.plexichat.sample.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The languages of the product, one file of the {@code i18n} folder each. */
public final class Translations {
    private static final String FALLBACK = "en";

    private final Map<String, Texts> byTag;

    private Translations(Map<String, Texts> byTag) {
        this.byTag = byTag;
    }

    /** Reads each {@code <language tag>.json} of the folder; English has to be there. */
    public static Translations read(Path folder) throws IOException {
        Map<String, String> english = texts(folder.resolve(FALLBACK + ".json"));
        Map<String, Texts> byTag = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                String tag = file.getFileName().toString().replace(".json", "");
                Map<String, String> texts = new HashMap<>(english);
                texts.putAll(texts(file));
                byTag.put(tag, new Texts(Locale.forLanguageTag(tag), texts));
            }
        }
        return new Translations(byTag);
    }

    public List<String> tags() {
        return List.copyOf(byTag.keySet());
    }

    public Optional<Texts> in(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    public Texts english() {
        return in(FALLBACK).orElseThrow();
    }

    private static Map<String, String> texts(Path file) throws IOException {
        JsonNode root;
        try {
            root = Json.parse(Files.readAllBytes(file));
        } catch (JsonSyntaxException e) {
            throw new IOException(file + " is not JSON: " + e.getMessage(), e);
        }
        Map<String, String> texts = new HashMap<>();
        for (String key : keys(root)) {
            @Nullable String text = root.path(key).textValue();
            if (text == null) {
                throw new IOException(file + ": /" + key + " is not a string");
            }
            texts.put(key, text);
        }
        return texts;
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}

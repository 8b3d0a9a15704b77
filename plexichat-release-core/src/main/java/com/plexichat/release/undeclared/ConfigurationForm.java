package com.plexichat.release.undeclared;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form of configuration whose keys can be told; that of an object in another has a dot before it. */
@FunctionalInterface
interface ConfigurationForm {
    Pattern VARIABLE = Pattern.compile("(?m)^[ \\t]*(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_]*)[ \\t]*=");

    Map<String, ConfigurationForm> BY_EXTENSION = Map.of(
            "json", ConfigurationForm::ofJson,
            "yaml", YamlKeys::of,
            "yml", YamlKeys::of,
            "properties", ConfigurationForm::ofProperties,
            "env", ConfigurationForm::ofVariables);

    /** The keys of a text; empty if it is not of this form. */
    Optional<Set<String>> keys(String text);

    /** The form of a file; empty where nothing is known of its keys. */
    static Optional<ConfigurationForm> of(String path) {
        RepositoryPath file = RepositoryPath.of(path);
        ConfigurationForm form =
                file.name().startsWith(".env") ? ConfigurationForm::ofVariables : BY_EXTENSION.get(file.extension());
        return Optional.ofNullable(form);
    }

    private static Optional<Set<String>> ofJson(String text) {
        try {
            KeyPaths keys = new KeyPaths();
            collect(Json.parse(text, ""), "", 1, keys);
            return keys.found();
        } catch (JsonException other) {
            return Optional.empty();
        }
    }

    private static void collect(@Nullable Object value, String prefix, int depth, KeyPaths keys) {
        if (value instanceof Map<?, ?> members) {
            keys.enter(depth);
            members.forEach((name, member) -> {
                if (!keys.isTooMuch()) {
                    keys.add(prefix, name.toString());
                    collect(member, prefix + name + ".", depth + 1, keys);
                }
            });
        }
    }

    private static Optional<Set<String>> ofProperties(String text) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            return Optional.of(new TreeSet<>(properties.stringPropertyNames()));
        } catch (IOException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<Set<String>> ofVariables(String text) {
        return Optional.of(VARIABLE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}

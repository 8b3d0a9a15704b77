package com.plexichat.release.goal;

import com.plexichat.release.json.Json;
import com.plexichat.release.version.NextVersion;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentences of {@code version}, for people and for programs; each ends with a line feed. */
interface VersionAnswer {
    String explanation(VersionName name);

    String comparison(VersionName one, VersionName other, int order);

    String next(Version next);

    String list(List<VersionName> names);

    static VersionAnswer in(VersionRequest.Format format) {
        return switch (format) {
            case TEXT -> new Text();
            case JSON -> new JsonText();
        };
    }

    private static Optional<String> scheme(VersionName name) {
        return name.version().map(version -> version.scheme().name());
    }

    private static Optional<String> channel(VersionName name) {
        return name.version().map(version -> version.channel().text());
    }

    private static Optional<String> suggestion(VersionName name) {
        return name.suggestion().map(Version::text);
    }

    /** One line an answer; a list is a table with tabs, in which a hyphen stands for nothing. */
    final class Text implements VersionAnswer {
        private static final String NOTHING = "-";

        @Override
        public String explanation(VersionName name) {
            String advice = suggestion(name).map(meant -> "; write " + meant).orElse("");
            return name.version()
                            .map(version -> advice.isEmpty()
                                    ? ofScheme(version)
                                    : name.input() + " is an old spelling of " + version + ", never given again")
                            .or(() -> name.canonical()
                                    .map(text -> text + " is a legacy version, lower than all of a scheme"))
                            .orElse("\"" + name.input() + "\" is not a version")
                    + advice + "\n";
        }

        private static String ofScheme(Version version) {
            return version + " is a version of the " + version.scheme().name() + " scheme, "
                    + version.channel().text() + " channel, "
                    + (version.channel().preRelease() ? "a pre-release" : "a stable release") + ", tag "
                    + version.tag() + "\nnext: " + NextVersion.possibleAfter(version);
        }

        @Override
        public String comparison(VersionName one, VersionName other, int order) {
            String equal = one.canonical().equals(other.canonical()) ? " is the same as " : " has the same rank as ";
            return one.input() + (order == 0 ? equal : order < 0 ? " is lower than " : " is higher than ")
                    + other.input() + "\n";
        }

        @Override
        public String next(Version next) {
            return next + "\n";
        }

        @Override
        public String list(List<VersionName> names) {
            return Stream.concat(
                            Stream.of("input\tclass\tcanonical\tscheme\tchannel\tsuggestion"),
                            names.stream().map(Text::row))
                    .collect(Collectors.joining("\n", "", "\n"));
        }

        private static String row(VersionName name) {
            return Stream.of(
                            Optional.of(name.input()),
                            Optional.of(name.kind()),
                            name.canonical(),
                            scheme(name),
                            channel(name),
                            suggestion(name))
                    .map(cell -> cell.orElse(NOTHING))
                    .collect(Collectors.joining("\t"));
        }
    }

    /** An array of objects, of one for a single version; for a comparison an object. */
    final class JsonText implements VersionAnswer {
        @Override
        public String explanation(VersionName name) {
            return list(List.of(name));
        }

        @Override
        public String comparison(VersionName one, VersionName other, int order) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("version", one.input());
            json.put("compared", other.input());
            json.put("order", order == 0 ? "same" : order < 0 ? "lower" : "higher");
            return Json.indented(json);
        }

        @Override
        public String next(Version next) {
            return explanation(new VersionName.Canonical(next.text(), next));
        }

        @Override
        public String list(List<VersionName> names) {
            return Json.indented(names.stream().map(JsonText::object).toList());
        }

        private static Map<String, @Nullable Object> object(VersionName name) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("input", name.input());
            json.put("class", name.kind());
            json.put("canonical", name.canonical().orElse(null));
            json.put("scheme", scheme(name).orElse(null));
            json.put("channel", channel(name).orElse(null));
            json.put("suggestion", suggestion(name).orElse(null));
            return json;
        }
    }
}

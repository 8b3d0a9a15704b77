package com.plexichat.release.maven;

import com.plexichat.release.licence.DeclaredLicence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.jspecify.annotations.Nullable;

/**
 * What a POM says of those who made a component.
 *
 * @param supplier the organization: a developer alone supplies nothing
 */
record PomFacts(List<DeclaredLicence> licences, Optional<String> supplier) {
    static final PomFacts NONE = new PomFacts(List.of(), Optional.empty());

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(?:project|pom)\\.(\\w+)}");

    PomFacts {
        licences = List.copyOf(licences);
    }

    /** What a model says that has inherited already. */
    static PomFacts of(Model model) {
        return inherited(List.of(model));
    }

    /**
     * What a POM says with what it inherits: all licences are those of the first that names any.
     *
     * @param lineage the POM, its parent, the parent of that, and so on
     */
    static PomFacts inherited(List<Model> lineage) {
        Map<String, String> values = values(lineage);
        List<DeclaredLicence> licences =
                lineage.stream()
                        .map(Model::getLicenses)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                        .stream()
                        .flatMap(each -> licence(each, values).stream())
                        .toList();
        Optional<String> supplier = lineage.stream()
                .flatMap(each -> Stream.ofNullable(each.getOrganization()))
                .findFirst()
                .map(Organization::getName)
                .flatMap(name -> text(name, values));
        return new PomFacts(licences, supplier);
    }

    private static Optional<DeclaredLicence> licence(License licence, Map<String, String> values) {
        Optional<String> name = text(licence.getName(), values);
        Optional<String> address = text(licence.getUrl(), values);
        return name.isEmpty() && address.isEmpty() ? Optional.empty() : Optional.of(new DeclaredLicence(name, address));
    }

    /** What expressions stand for, of those that are worth it: others would need all that Maven does to a model. */
    private static Map<String, String> values(List<Model> lineage) {
        Model pom = lineage.get(0);
        String artifact = first(Stream.of(pom).map(Model::getArtifactId));
        return Map.of(
                "artifactId", artifact,
                "name", Optional.ofNullable(pom.getName()).orElse(artifact),
                "groupId", first(lineage.stream().map(Model::getGroupId)),
                "version", first(lineage.stream().map(Model::getVersion)));
    }

    private static String first(Stream<@Nullable String> values) {
        return values.flatMap(Stream::ofNullable).findFirst().orElse("");
    }

    /** Empty for a text with an expression whose value is not known. */
    private static Optional<String> text(@Nullable String raw, Map<String, String> values) {
        if (raw == null) {
            return Optional.empty();
        }
        String text = EXPRESSION
                .matcher(raw)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())))
                .strip();
        return text.isEmpty() || text.contains("${") ? Optional.empty() : Optional.of(text);
    }
}

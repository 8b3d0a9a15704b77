package com.plexichat.release.init;

import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the project is called.
 *
 * @param product in file names
 * @param display for people
 * @param group the group id of its pom
 * @param origin where the names come from
 */
record ProjectName(String product, String display, String group, String origin) {
    private static final String UNNAMED = "product";

    static ProjectName of(RepositoryFacts facts, InitAnswers answers) {
        Optional<RepositoryName> repository = facts.remote();
        String product = answers.product()
                .or(() -> facts.pom().map(PomFacts::product))
                .orElseGet(() -> fileName(repository.map(RepositoryName::name).orElse(facts.folderName())));
        return new ProjectName(
                product,
                answers.displayName()
                        .or(() -> facts.pom().map(PomFacts::displayName))
                        .orElseGet(() -> words(product)),
                answers.groupId()
                        .orElseGet(() -> repository
                                .map(name ->
                                        "io.github." + fileName(name.owner()).replace('.', '-'))
                                .orElse(product.replace('.', '-'))),
                facts.pom()
                        .map(pom -> "pom.xml")
                        .orElseGet(() ->
                                repository.map(name -> "repository " + name).orElse("folder " + facts.folderName())));
    }

    private static String fileName(String text) {
        String name = withoutMarks(text.toLowerCase(Locale.ROOT))
                .replaceAll("[^0-9a-z._-]+", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
        return ReleaseIdentity.FILE_NAME.matcher(name).matches() ? name : UNNAMED;
    }

    /** {@code chät} as {@code chat}. */
    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss");
    }

    /** {@code chat-server} as {@code Chat Server}. */
    private static String words(String product) {
        return Stream.of(product.split("[._-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}

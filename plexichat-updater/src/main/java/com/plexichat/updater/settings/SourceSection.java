package com.plexichat.updater.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code source}. */
final class SourceSection {
    private static final String GITHUB = "https://api.github.com";

    /** Of the names that GitHub does not give, the two that mean another folder would lead elsewhere. */
    private static final Pattern REPOSITORY =
            Pattern.compile("(?!\\.{1,2}/)[0-9A-Za-z._-]+/(?!\\.{1,2}$)[0-9A-Za-z._-]+");

    private SourceSection() {}

    static SourceSettings read(YamlObject source) {
        Optional<String> repository = source.value("repository")
                .flatMap(value -> value.as(
                        text -> WrittenValue.matching(REPOSITORY, text),
                        "a repository",
                        "owner/name, without an address"));
        Optional<String> api = source.value("api")
                .flatMap(value -> value.as(
                        WrittenValue::server,
                        "an address that a token may be sent to",
                        "https://host/path without a password, or http:// for a server on this machine"))
                .map(URI::toString);
        Optional<Path> tokenFile = source.path("token_file");
        Optional<Path> folder = source.path("folder");
        if (source.value("folder").isPresent()) {
            for (String other : List.of("repository", "api", "token_file")) {
                source.wrong(other, "does not go with \"source.folder\"", "keep one of them: releases have one source");
            }
        } else if (source.value("repository").isEmpty()) {
            source.required("repository", "write owner/name, or the folder of the releases as source.folder");
        }
        return folder.<SourceSettings>map(SourceSettings.Folder::new)
                .orElseGet(() -> new SourceSettings.GitHub(api.orElse(GITHUB), repository.orElse(""), tokenFile));
    }
}

package com.plexichat.release.undeclared;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name which file those who run a program may have a copy of with their own values. */
final class ConfigurationFiles {
    private static final Set<String> EXTENSIONS =
            Set.of("json", "yaml", "yml", "toml", "properties", "ini", "conf", "cfg", "env", "xml");
    private static final Set<String> FOLDERS = Set.of("config", "configs", "conf", "configuration", "settings", "etc");
    private static final Pattern STEM =
            Pattern.compile("(?:.*[._-])?(?:config|configuration|settings|application|defaults)(?:[._-].*)?");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\.env(?:\\..+)?");

    private ConfigurationFiles() {}

    static boolean include(String path) {
        RepositoryPath file = RepositoryPath.of(path);
        boolean named = EXTENSIONS.contains(file.extension())
                && (file.isIn(FOLDERS) || STEM.matcher(file.stem()).matches())
                && !isOfABuild(file.stem());
        return file.isOfTheProgram()
                && (named || ENVIRONMENT.matcher(file.name()).matches());
    }

    /** Such as {@code tsconfig.json} and {@code babel.config.json}: nobody who runs the program has them. */
    private static boolean isOfABuild(String stem) {
        return stem.endsWith(".config") || stem.startsWith("tsconfig") || stem.startsWith("jsconfig");
    }
}

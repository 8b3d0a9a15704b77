package com.plexichat.updater.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the updater itself, from its jar. */
final class UpdaterVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(UpdaterVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new String[] {"plexichat-updater " + version};
    }
}

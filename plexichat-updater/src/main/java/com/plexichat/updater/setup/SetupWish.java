package com.plexichat.updater.setup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a host is set up.
 *
 * @param program the service's program with its arguments, as seen from the release; empty for the one that the unit has
 * @param hasUnit whether the service's unit and its user are the administrator's, as of an adopted installation
 * @param configuration the updater's own, absolute
 * @param plexichat the updater's program
 * @param units the folder where systemd finds units
 */
public record SetupWish(Optional<String> program, boolean hasUnit, Path configuration, Path plexichat, Path units) {}

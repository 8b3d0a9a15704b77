/** What an installation is configured with, in {@code update.yml}. */
@NullMarked
package com.plexichat.updater.settings;

import org.jspecify.annotations.NullMarked;

/** What a host needs before its first release: the user, the folders and the units of systemd. */
@NullMarked
package com.plexichat.updater.setup;

import org.jspecify.annotations.NullMarked;

/** Chooses a release, fetches it, and has it checked and unpacked beside what is installed before anything changes. */
@NullMarked
package com.plexichat.updater.fetch;

import org.jspecify.annotations.NullMarked;

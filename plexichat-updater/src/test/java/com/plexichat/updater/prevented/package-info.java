/** Which test shows what of the table in {@code docs/prevented.md}. */
@NullMarked
package com.plexichat.updater.prevented;

import org.jspecify.annotations.NullMarked;

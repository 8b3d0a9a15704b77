/** How what is told looks, on a terminal and elsewhere. */
@NullMarked
package com.plexichat.updater.console;

import org.jspecify.annotations.NullMarked;

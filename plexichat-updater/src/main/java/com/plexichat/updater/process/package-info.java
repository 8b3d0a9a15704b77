/** Other programs, with their time limits and their output. */
@NullMarked
package com.plexichat.updater.process;

import org.jspecify.annotations.NullMarked;

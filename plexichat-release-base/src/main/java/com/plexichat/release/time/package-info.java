/** The time of a run, which comes in as an argument. */
@NullMarked
package com.plexichat.release.time;

import org.jspecify.annotations.NullMarked;

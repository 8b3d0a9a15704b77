/** One class for each goal: its input, its steps and its sentences. */
@NullMarked
package com.plexichat.release.goal;

import org.jspecify.annotations.NullMarked;

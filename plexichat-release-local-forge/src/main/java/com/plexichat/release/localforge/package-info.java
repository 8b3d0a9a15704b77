/** The local forge as other modules' tests and the demo see it: built, started, arranged, asked and closed. */
@NullMarked
package com.plexichat.release.localforge;

import org.jspecify.annotations.NullMarked;

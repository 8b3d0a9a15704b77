/** Tar archives: written so that their bytes depend on nothing but their content, and read as from a stranger. */
@NullMarked
package com.plexichat.release.archive;

import org.jspecify.annotations.NullMarked;

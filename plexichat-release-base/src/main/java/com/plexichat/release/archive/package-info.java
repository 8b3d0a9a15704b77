/** Tar archives whose bytes depend on nothing but their content. */
@NullMarked
package com.plexichat.release.archive;

import org.jspecify.annotations.NullMarked;

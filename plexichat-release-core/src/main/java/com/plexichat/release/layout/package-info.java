/** The layout of a package as data, and the files that it selects. */
@NullMarked
package com.plexichat.release.layout;

import org.jspecify.annotations.NullMarked;

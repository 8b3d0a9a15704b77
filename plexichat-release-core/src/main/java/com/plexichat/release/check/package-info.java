/** Rules that a commit has to meet before it is released. */
@NullMarked
package com.plexichat.release.check;

import org.jspecify.annotations.NullMarked;

/** The next version, written into all of a project's files at once or, after a stop, by the next run. */
@NullMarked
package com.plexichat.release.bump;

import org.jspecify.annotations.NullMarked;

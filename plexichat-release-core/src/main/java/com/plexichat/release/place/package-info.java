/** The places in a project's files that name its version. */
@NullMarked
package com.plexichat.release.place;

import org.jspecify.annotations.NullMarked;

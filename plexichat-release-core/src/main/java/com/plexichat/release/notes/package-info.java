/** From commit messages to release notes. */
@NullMarked
package com.plexichat.release.notes;

import org.jspecify.annotations.NullMarked;

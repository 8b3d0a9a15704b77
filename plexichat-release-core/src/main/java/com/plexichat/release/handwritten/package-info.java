/** What maintainers write themselves for the notes of a release, beside what commits say. */
@NullMarked
package com.plexichat.release.handwritten;

import org.jspecify.annotations.NullMarked;

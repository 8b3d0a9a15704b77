/** The files of a finished package, each looked at once while the archive is read as a stream. */
@NullMarked
package com.plexichat.release.content;

import org.jspecify.annotations.NullMarked;

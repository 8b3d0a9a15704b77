/** Deflate (RFC 1951) whose bytes follow from content and level alone, whatever Java it runs on. */
@NullMarked
package com.plexichat.release.deflate;

import org.jspecify.annotations.NullMarked;

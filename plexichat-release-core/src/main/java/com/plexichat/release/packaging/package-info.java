/** From a layout to the archive with its manifest and checksum. */
@NullMarked
package com.plexichat.release.packaging;

import org.jspecify.annotations.NullMarked;

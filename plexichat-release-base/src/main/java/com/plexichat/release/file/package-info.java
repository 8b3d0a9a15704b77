/** Files that are either whole or not there. */
@NullMarked
package com.plexichat.release.file;

import org.jspecify.annotations.NullMarked;

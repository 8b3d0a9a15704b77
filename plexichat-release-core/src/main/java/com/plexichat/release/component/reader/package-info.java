/** The list of all that can find components in files. */
@NullMarked
package com.plexichat.release.component.reader;

import org.jspecify.annotations.NullMarked;

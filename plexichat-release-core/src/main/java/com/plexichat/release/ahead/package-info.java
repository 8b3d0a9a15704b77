/** What takes long to read, read while something else is done. */
@NullMarked
package com.plexichat.release.ahead;

import org.jspecify.annotations.NullMarked;

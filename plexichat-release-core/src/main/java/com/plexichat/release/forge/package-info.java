/** What publishing needs from the place where releases are published. */
@NullMarked
package com.plexichat.release.forge;

import org.jspecify.annotations.NullMarked;

/** Which version is built, from what, when and by whom; and the texts that carry it into programs. */
@NullMarked
package com.plexichat.release.metadata;

import org.jspecify.annotations.NullMarked;

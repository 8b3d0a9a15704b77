/** The plan of a publication: decided in pure code, then carried out and decided again. */
@NullMarked
package com.plexichat.release.publish;

import org.jspecify.annotations.NullMarked;

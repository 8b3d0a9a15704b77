/** The proof that a package is reproducible: it is built a second time under other circumstances, byte by byte. */
@NullMarked
package com.plexichat.release.proof;

import org.jspecify.annotations.NullMarked;

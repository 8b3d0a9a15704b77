/** Names of git refs. */
@NullMarked
package com.plexichat.release.ref;

import org.jspecify.annotations.NullMarked;

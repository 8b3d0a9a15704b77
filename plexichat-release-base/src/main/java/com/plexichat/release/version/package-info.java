/** Version numbers: their forms, their order and the channels they belong to. */
@NullMarked
package com.plexichat.release.version;

import org.jspecify.annotations.NullMarked;

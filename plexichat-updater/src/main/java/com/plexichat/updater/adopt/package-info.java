/** Takes over a plain installation: one whose service starts from the very folder that its program and its data are in. */
@NullMarked
package com.plexichat.updater.adopt;

import org.jspecify.annotations.NullMarked;

/** Components in jars, and in the jars inside them. */
@NullMarked
package com.plexichat.release.component.jar;

import org.jspecify.annotations.NullMarked;

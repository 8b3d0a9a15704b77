/** The project's own commands that have to succeed before a release, such as its tests. */
@NullMarked
package com.plexichat.release.gate;

import org.jspecify.annotations.NullMarked;

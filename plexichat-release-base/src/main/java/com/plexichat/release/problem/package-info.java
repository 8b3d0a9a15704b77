/** Everything that can be told to a user when something is wrong. */
@NullMarked
package com.plexichat.release.problem;

import org.jspecify.annotations.NullMarked;

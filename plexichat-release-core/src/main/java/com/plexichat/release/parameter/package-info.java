/** What can be said to the goals, and what was said to them. */
@NullMarked
package com.plexichat.release.parameter;

import org.jspecify.annotations.NullMarked;

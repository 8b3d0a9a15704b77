/** What goals tell while they work, without knowing where it is shown. */
@NullMarked
package com.plexichat.release.log;

import org.jspecify.annotations.NullMarked;

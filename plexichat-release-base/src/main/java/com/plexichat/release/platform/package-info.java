/** The platforms that a package may be for, and what a native file says of the machine that it runs on. */
@NullMarked
package com.plexichat.release.platform;

import org.jspecify.annotations.NullMarked;

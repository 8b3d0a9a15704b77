/** The platforms that a package may be for, what a native file says of its machine, and what it asks of the linker. */
@NullMarked
package com.plexichat.release.platform;

import org.jspecify.annotations.NullMarked;

/** Whether the programs in a package can be started where the package is for. */
@NullMarked
package com.plexichat.release.program;

import org.jspecify.annotations.NullMarked;

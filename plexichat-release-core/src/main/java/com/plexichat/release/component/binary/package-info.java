/** Components that native files name: Go modules, and the files themselves. */
@NullMarked
package com.plexichat.release.component.binary;

import org.jspecify.annotations.NullMarked;

/** What Python's files say of packages: requirements, and the metadata of what is installed. */
@NullMarked
package com.plexichat.release.component.python;

import org.jspecify.annotations.NullMarked;

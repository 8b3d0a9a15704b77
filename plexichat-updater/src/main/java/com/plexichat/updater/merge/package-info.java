/** The defaults of a new release merged into a configuration that an administrator has edited. */
@NullMarked
package com.plexichat.updater.merge;

import org.jspecify.annotations.NullMarked;

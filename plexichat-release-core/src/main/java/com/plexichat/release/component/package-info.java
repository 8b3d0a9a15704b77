/** What a package is made of: components of any ecosystem, found in its files by a list of readers. */
@NullMarked
package com.plexichat.release.component;

import org.jspecify.annotations.NullMarked;

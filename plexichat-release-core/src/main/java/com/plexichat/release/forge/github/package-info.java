/** Releases on GitHub and servers that speak its API. */
@NullMarked
package com.plexichat.release.forge.github;

import org.jspecify.annotations.NullMarked;

/** Reading from GitHub and servers that speak its API, and what their refusals mean. */
@NullMarked
package com.plexichat.release.github;

import org.jspecify.annotations.NullMarked;

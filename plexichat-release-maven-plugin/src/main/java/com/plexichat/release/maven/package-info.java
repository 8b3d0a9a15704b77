/** The Maven edge: each goal's parameters, mapped to a request of core. */
@NullMarked
package com.plexichat.release.maven;

import org.jspecify.annotations.NullMarked;

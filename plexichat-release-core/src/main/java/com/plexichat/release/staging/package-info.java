/** The folder in which a release is gathered before it is published. */
@NullMarked
package com.plexichat.release.staging;

import org.jspecify.annotations.NullMarked;

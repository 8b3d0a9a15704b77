/** Looks that find out what would stop a release here and now; they change nothing. */
@NullMarked
package com.plexichat.release.doctor;

import org.jspecify.annotations.NullMarked;

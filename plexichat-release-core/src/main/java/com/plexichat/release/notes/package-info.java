/** What changed as release notes, from templates. */
@NullMarked
package com.plexichat.release.notes;

import org.jspecify.annotations.NullMarked;

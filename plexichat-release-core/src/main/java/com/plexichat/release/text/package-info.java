/** Texts of people: made tidy, harmless where they are shown, and read as the Markdown that they are. */
@NullMarked
package com.plexichat.release.text;

import org.jspecify.annotations.NullMarked;

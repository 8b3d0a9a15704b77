/** Texts of people, made tidy, and harmless where they are shown. */
@NullMarked
package com.plexichat.release.text;

import org.jspecify.annotations.NullMarked;

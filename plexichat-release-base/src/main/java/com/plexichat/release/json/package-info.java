/** JSON text to values and back: the only package that touches Jackson. */
@NullMarked
package com.plexichat.release.json;

import org.jspecify.annotations.NullMarked;

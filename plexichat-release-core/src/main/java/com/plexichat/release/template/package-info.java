/** The templates of FreeMarker that a project's own ones may replace, and what is wrong with those. */
@NullMarked
package com.plexichat.release.template;

import org.jspecify.annotations.NullMarked;

/** What the published notes of earlier releases tell, read as from a stranger. */
@NullMarked
package com.plexichat.release.published;

import org.jspecify.annotations.NullMarked;

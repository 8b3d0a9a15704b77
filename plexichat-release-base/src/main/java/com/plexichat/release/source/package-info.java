/** Where published releases are found and fetched. */
@NullMarked
package com.plexichat.release.source;

import org.jspecify.annotations.NullMarked;

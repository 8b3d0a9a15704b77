/** What a release needs to know of its git repository. */
@NullMarked
package com.plexichat.release.git;

import org.jspecify.annotations.NullMarked;

/** What pull requests say of commits that say nothing themselves. */
@NullMarked
package com.plexichat.release.pulls;

import org.jspecify.annotations.NullMarked;

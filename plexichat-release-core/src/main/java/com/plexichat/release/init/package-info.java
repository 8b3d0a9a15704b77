/** What a repository lacks before its first release: recognised, decided as a plan, and written without any question. */
@NullMarked
package com.plexichat.release.init;

import org.jspecify.annotations.NullMarked;

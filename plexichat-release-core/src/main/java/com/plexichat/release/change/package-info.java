/** What commits changed, as those are told who run the program: read from messages by a list of rules. */
@NullMarked
package com.plexichat.release.change;

import org.jspecify.annotations.NullMarked;

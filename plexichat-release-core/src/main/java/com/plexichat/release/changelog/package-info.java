/** What each version changed, in the forms of a changelog, and the file that has it. */
@NullMarked
package com.plexichat.release.changelog;

import org.jspecify.annotations.NullMarked;

/** What Linux tells of programs that run, whoever started them. */
@NullMarked
package com.plexichat.release.process;

import org.jspecify.annotations.NullMarked;

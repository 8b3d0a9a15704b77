/** Calls and answers over the JDK's server, and the record of them; knows nothing of GitHub. */
@NullMarked
package com.plexichat.release.localforge.http;

import org.jspecify.annotations.NullMarked;

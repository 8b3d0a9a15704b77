/** Installs a release as a server would, before the world sees it, and keeps the proof that it could be done. */
@NullMarked
package com.plexichat.release.trial;

import org.jspecify.annotations.NullMarked;

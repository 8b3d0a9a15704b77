/** Repositories, their tags, releases and assets with GitHub's rules about them; knows nothing of HTTP. */
@NullMarked
package com.plexichat.release.localforge.state;

import org.jspecify.annotations.NullMarked;

/** The folders of an installation and the releases in it. */
@NullMarked
package com.plexichat.updater.site;

import org.jspecify.annotations.NullMarked;

/** Takes an installation from one release to another: forward to a healthy one, or back. */
@NullMarked
package com.plexichat.updater.deploy;

import org.jspecify.annotations.NullMarked;

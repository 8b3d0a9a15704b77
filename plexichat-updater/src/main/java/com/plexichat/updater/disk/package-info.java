/** Acts on the disk that are whole and durable, or were not done. */
@NullMarked
package com.plexichat.updater.disk;

import org.jspecify.annotations.NullMarked;

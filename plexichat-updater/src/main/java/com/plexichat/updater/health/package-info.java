/** Whether the version that was started is the one that answers, and keeps answering. */
@NullMarked
package com.plexichat.updater.health;

import org.jspecify.annotations.NullMarked;

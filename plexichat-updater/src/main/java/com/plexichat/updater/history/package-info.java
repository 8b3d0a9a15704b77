/** What was done to an installation, when, by whom and with which outcome. */
@NullMarked
package com.plexichat.updater.history;

import org.jspecify.annotations.NullMarked;

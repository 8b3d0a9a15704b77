/** What would stop an update here and now, or puts an installation at risk. */
@NullMarked
package com.plexichat.updater.doctor;

import org.jspecify.annotations.NullMarked;

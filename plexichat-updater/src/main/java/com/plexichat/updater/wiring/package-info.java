/** The only place that makes adapters, clock, environment and tokens. */
@NullMarked
package com.plexichat.updater.wiring;

import org.jspecify.annotations.NullMarked;

/** What a run is about to do, on disk before it does it, so that whoever comes after a stop can go on or back. */
@NullMarked
package com.plexichat.updater.journal;

import org.jspecify.annotations.NullMarked;

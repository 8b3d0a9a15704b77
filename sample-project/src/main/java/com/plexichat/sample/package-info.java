/** A small chat server: one process, one SQLite file, one web page. */
@NullMarked
package com.plexichat.sample;

import org.jspecify.annotations.NullMarked;

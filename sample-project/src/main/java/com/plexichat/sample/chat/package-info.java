/** Channels and their messages, and the database that keeps them. */
@NullMarked
package com.plexichat.sample.chat;

import org.jspecify.annotations.NullMarked;

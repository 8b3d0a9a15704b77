/** One way to talk HTTP, as values in and values out. */
@NullMarked
package com.plexichat.release.http;

import org.jspecify.annotations.NullMarked;

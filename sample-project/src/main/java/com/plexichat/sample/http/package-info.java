/** The HTTP interface: routes, the answers to them, and the files of the web page. */
@NullMarked
package com.plexichat.sample.http;

import org.jspecify.annotations.NullMarked;

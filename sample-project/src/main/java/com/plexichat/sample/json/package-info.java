/** The one reading of JSON: strict, and with errors a person can act on. */
@NullMarked
package com.plexichat.sample.json;

import org.jspecify.annotations.NullMarked;

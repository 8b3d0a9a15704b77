/** Which build of the product is running. */
@NullMarked
package com.plexichat.sample.build;

import org.jspecify.annotations.NullMarked;

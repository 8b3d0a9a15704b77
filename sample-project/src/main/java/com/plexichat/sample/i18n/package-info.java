/** The texts of the product in each of its languages. */
@NullMarked
package com.plexichat.sample.i18n;

import org.jspecify.annotations.NullMarked;

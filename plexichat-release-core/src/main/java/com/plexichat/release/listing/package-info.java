/** What is in a package and how two of them differ, told without unpacking anything. */
@NullMarked
package com.plexichat.release.listing;

import org.jspecify.annotations.NullMarked;

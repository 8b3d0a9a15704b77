/** Rules that a package has to meet before it is published, and the waivers of what a project knows better. */
@NullMarked
package com.plexichat.release.audit;

import org.jspecify.annotations.NullMarked;

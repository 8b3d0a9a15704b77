/** What a project permits of the licences of what others made, held against what a package is made of. */
@NullMarked
package com.plexichat.release.thirdparty;

import org.jspecify.annotations.NullMarked;

/** What may break something for those who upgrade, though no commit says so. */
@NullMarked
package com.plexichat.release.undeclared;

import org.jspecify.annotations.NullMarked;

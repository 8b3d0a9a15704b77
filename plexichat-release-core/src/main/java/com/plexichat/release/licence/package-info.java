/** Licences of what others made: what is declared, what it means by SPDX, and what the text of a licence file says. */
@NullMarked
package com.plexichat.release.licence;

import org.jspecify.annotations.NullMarked;

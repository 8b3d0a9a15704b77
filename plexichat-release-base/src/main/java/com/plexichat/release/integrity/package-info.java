/** SHA-256 digests of files, and the lines that sha256sum reads. */
@NullMarked
package com.plexichat.release.integrity;

import org.jspecify.annotations.NullMarked;

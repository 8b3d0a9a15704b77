/** What a release is made of, as records and as the texts that describe it: manifest.txt and release.json. */
@NullMarked
package com.plexichat.release.manifest;

import org.jspecify.annotations.NullMarked;

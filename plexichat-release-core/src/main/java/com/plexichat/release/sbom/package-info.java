/** The software bill of materials (CycloneDX 1.6). */
@NullMarked
package com.plexichat.release.sbom;

import org.jspecify.annotations.NullMarked;

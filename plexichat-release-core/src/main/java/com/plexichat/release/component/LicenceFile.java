package com.plexichat.release.component;

import com.plexichat.release.licence.SpdxExpression;

/**
 * A file of a package that has the text of a licence.
 *
 * @param path in the package, with the folder at its top
 */
record LicenceFile(String path, SpdxExpression licence) {}

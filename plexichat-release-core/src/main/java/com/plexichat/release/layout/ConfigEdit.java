package com.plexichat.release.layout;

import com.plexichat.release.json.JsonEdit;

/**
 * A change to a JSON file on its way into the package; the project's own file stays as it is.
 *
 * @param file the path in the package
 */
public record ConfigEdit(String file, JsonEdit edit) {}

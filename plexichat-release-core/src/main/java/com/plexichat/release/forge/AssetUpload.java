package com.plexichat.release.forge;

import java.nio.file.Path;

/** A file to send, under the name and type that it is published with. */
public record AssetUpload(String name, String mediaType, Path file) {}

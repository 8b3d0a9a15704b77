package com.plexichat.release.forge;

import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * A file to send, under the name and type that it is published with.
 *
 * @param sent is told the number of bytes of each piece that is on its way
 */
public record AssetUpload(String name, String mediaType, Path file, LongConsumer sent) {}

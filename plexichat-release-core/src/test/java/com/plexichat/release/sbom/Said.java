package com.plexichat.release.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import org.cyclonedx.Version;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;

/** All that a bill says once it was read, in one form for JSON and XML. */
final class Said {
    private Said() {}

    static JsonNode by(Bom bom) {
        return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonNode();
    }
}

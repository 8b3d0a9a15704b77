package com.plexichat.release.sbom;

import java.util.List;
import java.util.SortedMap;
import org.cyclonedx.model.Property;

/** What CycloneDX has no word for, under names of our own. */
final class PropertyRendering {
    private static final String PREFIX = "plexichat:";

    private PropertyRendering() {}

    static List<Property> of(SortedMap<String, String> properties) {
        return properties.entrySet().stream()
                .map(each -> new Property(PREFIX + PlainText.of(each.getKey()), PlainText.of(each.getValue())))
                .toList();
    }
}

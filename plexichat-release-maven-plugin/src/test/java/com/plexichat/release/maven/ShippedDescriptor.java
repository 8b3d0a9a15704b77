package com.plexichat.release.maven;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;

/** The plugin's descriptor, as Maven reads it. */
final class ShippedDescriptor {
    private ShippedDescriptor() {}

    static PluginDescriptor read() throws IOException, PlexusConfigurationException {
        ClassLoader loader = ShippedDescriptor.class.getClassLoader();
        try (Reader content = new InputStreamReader(
                Objects.requireNonNull(loader.getResourceAsStream("META-INF/maven/plugin.xml")),
                StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(content);
        }
    }
}

package com.plexichat.release.component.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes jars that say what they are. */
public final class JarSamples {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static JarSamples jar() {
        return new JarSamples();
    }

    public static byte[] nested() throws IOException {
        byte[] inner = jar().pom("org.example", "inner", "1").bytes();
        return jar().pom("org.example", "a", "2")
                .with("BOOT-INF/lib/inner-1.jar", inner)
                .bytes();
    }

    JarSamples with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    JarSamples text(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    JarSamples pom(String group, String name, String version) {
        String text = "groupId=" + group + "\nartifactId=" + name + "\nversion=" + version + "\n";
        return text("META-INF/maven/" + group + "/" + name + "/pom.properties", text);
    }

    JarSamples manifest(String... lines) {
        String text = "Manifest-Version: 1.0\n" + String.join("\n", lines) + "\n\n";
        return text("META-INF/MANIFEST.MF", text);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

package com.plexichat.release.manifest;

import com.plexichat.release.integrity.ChecksumLine;
import java.util.List;

/**
 * The text of {@code manifest.txt}: who built what, then one line per file as {@code sha256sum} reads it.
 *
 * @param files paths below the package's top folder, in the order of the archive; the manifest itself excepted
 */
public record PackageManifest(ReleaseIdentity identity, List<ChecksumLine> files) {
    public static final String FILE_NAME = "manifest.txt";

    public PackageManifest {
        files = List.copyOf(files);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Build Number", identity.buildNumber());
        line(text, "Build Date", identity.buildDate().toString());
        line(text, "Git Commit", identity.commit().hex());
        line(text, "Git Branch", identity.branch());
        line(text, "Product", identity.product());
        line(text, "Version", identity.version().text());
        line(text, "Channel", identity.channel().text());
        line(text, "Platform", identity.platform());
        text.append('\n');
        files.forEach(file -> text.append(file.text()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}

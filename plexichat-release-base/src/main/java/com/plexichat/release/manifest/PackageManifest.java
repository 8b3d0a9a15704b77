package com.plexichat.release.manifest;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.platform.Platform;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The text of {@code manifest.txt}: who built what, the symbolic links, then one line per file as {@code sha256sum} reads
 * it.
 *
 * @param links in the order of the archive
 * @param files paths below the package's top folder, in the order of the archive; the manifest itself excepted
 */
public record PackageManifest(ReleaseIdentity identity, Platform platform, List<Link> links, List<ChecksumLine> files) {
    public static final String FILE_NAME = "manifest.txt";

    /** In characters; only so that a text need not be copied while it grows. */
    private static final int USUAL_HEAD = 1 << 12;

    /**
     * A symbolic link.
     *
     * @param to relative to the folder that it is in
     */
    public record Link(String path, String to) {
        static final String FIELD = "Link: ";

        private static final String ARROW = " -> ";

        /** Empty for a line that is none, or that may be read in two ways. */
        static Optional<Link> parse(String line) {
            int arrow = line.indexOf(ARROW);
            String to = arrow < 0 ? "" : line.substring(arrow + ARROW.length());
            return line.startsWith(FIELD) && arrow > FIELD.length() && !to.isEmpty() && !to.contains(ARROW)
                    ? Optional.of(new Link(line.substring(FIELD.length(), arrow), to))
                    : Optional.empty();
        }

        /** The line with its line feed. */
        public String text() {
            return FIELD + path + ARROW + to + "\n";
        }
    }

    public PackageManifest {
        links = List.copyOf(links);
        files = List.copyOf(files);
    }

    public String text() {
        StringBuilder text =
                new StringBuilder(files.stream().mapToInt(ChecksumLine::length).sum() + USUAL_HEAD);
        line(text, "Build Number", identity.buildNumber());
        line(text, "Build Date", identity.buildDate().toString());
        line(text, "Git Commit", identity.commit().hex());
        line(text, "Git Branch", identity.branch());
        line(text, "Product", identity.product());
        line(text, "Version", identity.version().text());
        line(text, "Channel", identity.channel().text());
        line(text, "Platform", platform.text());
        links.forEach(link -> text.append(link.text()));
        text.append('\n');
        files.forEach(file -> file.appendTo(text));
        return text.toString();
    }

    /**
     * The SHA-256 of the lines of links and files, in this order, without those that only say which version it is.
     *
     * @param isIdentity true for the path of a file that is another one in each version, such as {@code version.json}
     */
    public Sha256 payload(Predicate<String> isIdentity) {
        MessageDigest lines = DigestUtils.getSha256Digest();
        links.forEach(link -> DigestUtils.updateDigest(lines, link.text()));
        files.stream()
                .filter(file -> !isIdentity.test(file.name()))
                .forEach(file -> DigestUtils.updateDigest(lines, file.text()));
        return new Sha256(Hex.encodeHexString(lines.digest()));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}

package com.plexichat.release.source;

import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionSchemes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder with the files of one release.
 *
 * @param top the folder of the source
 * @param path the folder itself, the same one or a folder in it
 * @param account the digest of {@code release.json} as it was read
 * @param notes empty where the release has none, or where they do not lie beside its account
 */
record ReleaseFolder(Path top, Path path, ReleaseRecord release, FileDigest account, String notes) {
    /** Far more than an account or notes have. */
    private static final int MOST_BYTES_OF_TEXT = 16 << 20;

    /** @throws UnfitFolderException if there is no account of a release, or none that can be read */
    static ReleaseFolder read(Path top, Path path) throws UnfitFolderException {
        if (!path.equals(top) && Files.isSymbolicLink(path)) {
            throw new UnfitFolderException("it is a link");
        }
        Path file = path.resolve(ReleaseRecord.FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UnfitFolderException("it has no " + ReleaseRecord.FILE_NAME);
        }
        byte[] text = bytes(file);
        try {
            ReleaseRecord release =
                    ReleaseRecordJson.read(new String(text, StandardCharsets.UTF_8), ReleaseRecord.FILE_NAME);
            return new ReleaseFolder(top, path, release, FileDigest.of(text), notes(path, release));
        } catch (JsonException wrong) {
            throw new UnfitFolderException(String.valueOf(wrong.getMessage()));
        }
    }

    private static String notes(Path path, ReleaseRecord release) throws UnfitFolderException {
        Path file = path.resolve(ReleaseNotes.FILE_NAME);
        return release.notes().isPresent() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new String(bytes(file), StandardCharsets.UTF_8)
                : "";
    }

    private static byte[] bytes(Path file) throws UnfitFolderException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES_OF_TEXT + 1);
            if (bytes.length > MOST_BYTES_OF_TEXT) {
                throw new UnfitFolderException(
                        "its " + file.getFileName() + " has more than " + MOST_BYTES_OF_TEXT + " bytes");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UnfitFolderException("its " + file.getFileName() + " cannot be read: " + unreadable.getMessage());
        }
    }

    String tag() {
        return release.identity().tag();
    }

    Instant buildDate() {
        return release.identity().buildDate();
    }

    /** With the files that are there; whether they are whole shows when they are fetched. */
    OfferedRelease offered() {
        Version version = VersionSchemes.find(tag()).orElseThrow();
        List<OfferedFile> files = new ArrayList<>();
        files.add(file(ReleaseRecord.FILE_NAME, account));
        release.assets().stream()
                .filter(asset -> Files.isRegularFile(path.resolve(asset.name()), LinkOption.NOFOLLOW_LINKS))
                .forEach(asset -> files.add(file(asset.name(), asset.digest())));
        return new OfferedRelease(
                version,
                version.channel().preRelease(),
                release.notes().map(ReleaseNotes::title).orElse(tag()),
                notes,
                files);
    }

    private OfferedFile file(String name, FileDigest digest) {
        return new OfferedFile(
                name,
                digest.size(),
                Optional.of(digest.sha256()),
                top.relativize(path.resolve(name)).toString());
    }
}

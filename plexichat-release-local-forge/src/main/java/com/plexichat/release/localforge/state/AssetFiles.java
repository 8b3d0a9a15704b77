package com.plexichat.release.localforge.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bytes of all assets, one file each in one folder; they pass through in pieces and are never held as a whole. */
public final class AssetFiles {
    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final Map<Long, Path> files = new ConcurrentHashMap<>();

    /** @param folder an existing folder of this forge alone */
    public AssetFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws BrokenUpload if fewer bytes come than announced; nothing is kept then */
    StoredFile store(Asset asset, InputStream body, long announced) throws IOException {
        Path file = folder.resolve(asset.id() + "-" + asset.fileName());
        MessageDigest sha256 = sha256();
        long received;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
            received = copy(body, out, announced);
        }
        if (received < announced) {
            Files.delete(file);
            throw new BrokenUpload(received, announced);
        }
        files.put(asset.id(), file);
        return new StoredFile(file, received, "sha256:" + HexFormat.of().formatHex(sha256.digest()));
    }

    Optional<Path> find(long assetId) {
        return Optional.ofNullable(files.get(assetId));
    }

    void delete(long assetId) throws IOException {
        Path file = files.remove(assetId);
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }

    private static long copy(InputStream from, OutputStream to, long announced) throws IOException {
        byte[] piece = new byte[PIECE];
        long copied = 0;
        while (copied < announced) {
            int count = read(from, piece, (int) Math.min(PIECE, announced - copied));
            if (count <= 0) {
                break;
            }
            to.write(piece, 0, count);
            copied += count;
        }
        return copied;
    }

    // Whole pieces, as the JDK's server gives 8 KiB at a time. A client that goes away shows up as an end or as an
    // exception, depending on how the connection closed.
    private static int read(InputStream from, byte[] piece, int length) {
        try {
            return from.readNBytes(piece, 0, length);
        } catch (IOException gone) {
            return -1;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

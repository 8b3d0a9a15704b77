package com.plexichat.release.packaging;

import com.plexichat.release.archive.TarGzWriter;
import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the archive, its checksum and its manifest into the staged release, in one pass over the files. */
public final class PackageAssembler {
    private static final int MANIFEST_MODE = 0644;

    private final StagedRelease staged;

    public PackageAssembler(StagedRelease staged) {
        this.staged = staged;
    }

    /** What was made. */
    public record Assembled(FileDigest archive, int files) {}

    private record Written(FileDigest archive, PackageManifest manifest) {}

    public Assembled assemble(
            ReleaseIdentity identity, PackageNaming naming, List<PackageFile> files, List<String> emptyFolders) {
        PackageContent content = PackageContent.of(files, emptyFolders);
        try {
            Written written = AtomicFile.write(
                    staged.file(naming.archive()), out -> write(identity, naming.topFolder(), content, out));
            staged.add(new ReleaseAsset(AssetRole.PACKAGE, naming.archive(), written.archive()));
            staged.write(
                    AssetRole.CHECKSUM,
                    naming.checksum(),
                    new ChecksumLine(written.archive().sha256(), naming.archive()).text());
            staged.write(
                    AssetRole.MANIFEST,
                    PackageManifest.FILE_NAME,
                    written.manifest().text());
            return new Assembled(written.archive(), files.size());
        } catch (IOException failed) {
            throw staged.unwritable(failed);
        }
    }

    /** The manifest comes last, since it holds the digest of every file before it. */
    private static Written write(ReleaseIdentity identity, String topFolder, PackageContent content, OutputStream out)
            throws IOException {
        HashingOutputStream archive = new HashingOutputStream(out);
        List<ChecksumLine> lines = new ArrayList<>();
        PackageManifest manifest;
        try (TarGzWriter tar = new TarGzWriter(archive, identity.buildDate())) {
            tar.addFolder(topFolder);
            for (String folder : content.folders()) {
                tar.addFolder(topFolder + "/" + folder);
            }
            for (PackageFile file : content.files()) {
                FileDigest digest = tar.addFile(topFolder + "/" + file.target(), file.mode(), file.source());
                lines.add(new ChecksumLine(digest.sha256(), file.target()));
            }
            manifest = new PackageManifest(identity, lines);
            tar.addFile(
                    topFolder + "/" + PackageManifest.FILE_NAME,
                    MANIFEST_MODE,
                    manifest.text().getBytes(StandardCharsets.UTF_8));
        }
        return new Written(archive.digest(), manifest);
    }
}

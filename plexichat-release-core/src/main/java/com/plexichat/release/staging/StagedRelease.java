package com.plexichat.release.staging;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The folder {@code target/release/}: its files, and {@code release.json} that accounts for each of them. */
public final class StagedRelease {
    private final Path folder;

    public StagedRelease(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    /** @throws ReleaseException if there is no account, or it cannot be read */
    public ReleaseRecord record() {
        Path file = file(ReleaseRecord.FILE_NAME);
        if (!Files.exists(file)) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.STAGED_RELEASE_MISSING,
                            "there is no release to publish",
                            file.toString(),
                            "run plexichat-release:stage or plexichat-release:publish, which build it, or :package, :sbom and :notes"));
        }
        try {
            return ReleaseRecordJson.read(Files.readString(file), ReleaseRecord.FILE_NAME);
        } catch (JsonException | IOException broken) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.STAGED_RELEASE_BROKEN,
                            String.valueOf(broken.getMessage()),
                            file.toString(),
                            "delete the folder and build the release again"),
                    broken);
        }
    }

    /** Accounts for an asset that lies in the folder; the file that had its role under another name goes. */
    public void add(ReleaseAsset asset) {
        Optional<ReleaseAsset> sameRole =
                asset.role() == AssetRole.EXTRA ? Optional.empty() : record().asset(asset.role());
        sameRole.filter(former -> !former.name().equals(asset.name())).ifPresent(this::remove);
        update(release -> release.with(asset));
    }

    /**
     * Puts packages in the place of the former ones. Those go first, so that no checksum ever stands beside another
     * archive; the account names the new ones when all of their files are there.
     */
    public void replacePackages(List<ReadyPackage> ready) {
        List<ReleaseAsset> former = record().ofPackages();
        update(release -> release.with(List.of(), List.of()));
        former.forEach(this::remove);
        List<ReleaseAsset> files = new ArrayList<>();
        for (ReadyPackage each : ready) {
            ReleasePackage facts = each.facts();
            try {
                each.file().commit();
            } catch (IOException failed) {
                throw unwritable(failed);
            }
            files.add(new ReleaseAsset(AssetRole.PACKAGE, facts.archive(), each.archive()));
            String checksum = new ChecksumLine(each.archive().sha256(), facts.archive()).text();
            files.add(new ReleaseAsset(AssetRole.CHECKSUM, facts.checksum(), write(facts.checksum(), checksum)));
            files.add(new ReleaseAsset(AssetRole.MANIFEST, facts.manifest(), write(facts.manifest(), each.manifest())));
        }
        update(release -> release.with(ready.stream().map(ReadyPackage::facts).toList(), files));
    }

    /** Writes a text into the folder and accounts for it. */
    public void write(AssetRole role, String name, String text) {
        add(new ReleaseAsset(role, name, write(name, text)));
    }

    /** Copies these files into the folder and accounts for them; extra files of an earlier build go. */
    public void writeExtras(List<Path> sources) {
        Set<String> names =
                sources.stream().map(source -> source.getFileName().toString()).collect(Collectors.toSet());
        record().extras().stream()
                .filter(former -> !names.contains(former.name()))
                .forEach(former -> {
                    remove(former);
                    update(release -> release.without(former));
                });
        for (Path source : sources) {
            String name = source.getFileName().toString();
            try {
                FileDigest digest = AtomicFile.write(file(name), out -> {
                    HashingOutputStream hashed = new HashingOutputStream(out);
                    Files.copy(source, hashed);
                    return hashed.digest();
                });
                add(new ReleaseAsset(AssetRole.EXTRA, name, digest));
            } catch (IOException failed) {
                throw unwritable(failed);
            }
        }
    }

    /** Writes the notes and accounts for them. */
    public void writeNotes(String title, String text) {
        ReleaseNotes notes = new ReleaseNotes(title, write(ReleaseNotes.FILE_NAME, text));
        update(release -> release.with(notes));
    }

    private FileDigest write(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file(name), content);
            return FileDigest.of(content);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private void update(UnaryOperator<ReleaseRecord> change) {
        save(change.apply(record()));
    }

    private void save(ReleaseRecord release) {
        try {
            AtomicFile.write(file(ReleaseRecord.FILE_NAME), ReleaseRecordJson.write(release));
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** Removes what a run that was killed left half-written. */
    public void removeLeftovers() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PreparedFile.NAMES)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** Makes the folder ready for this release: what is there of another version or commit is removed. */
    public void prepareFor(ReleaseIdentity identity) {
        Path file = file(ReleaseRecord.FILE_NAME);
        try {
            if (Files.exists(file)) {
                ReleaseRecord former = ReleaseRecordJson.read(Files.readString(file), ReleaseRecord.FILE_NAME);
                if (former.identity().equals(identity)) {
                    return;
                }
                removeFilesOf(former);
            }
        } catch (JsonException | CharacterCodingException leftover) {
            // A broken account of an earlier build says nothing about this one and is replaced.
        } catch (IOException failed) {
            throw unwritable(failed);
        }
        save(ReleaseRecord.of(identity));
    }

    private void removeFilesOf(ReleaseRecord former) throws IOException {
        former.assets().forEach(this::remove);
        Files.deleteIfExists(file(ReleaseNotes.FILE_NAME));
    }

    private void remove(ReleaseAsset asset) {
        try {
            Files.deleteIfExists(file(asset.name()));
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** The problem of not being able to write into the folder. */
    public ReleaseException unwritable(IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "the release cannot be written: " + cause.getMessage(),
                        folder.toString(),
                        "free disk space, or give the build the right to write there"),
                cause);
    }
}

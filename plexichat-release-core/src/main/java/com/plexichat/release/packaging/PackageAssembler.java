package com.plexichat.release.packaging;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.archive.TarGzWriter;
import com.plexichat.release.file.ChangedFileException;
import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.FileDigest;
import com.plexichat.release.integrity.HashingOutputStream;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.layout.PackageFile;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.program.ProgramChecks;
import com.plexichat.release.staging.ReadyPackage;
import com.plexichat.release.staging.SourceProblems;
import com.plexichat.release.staging.StagedRelease;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Writes an archive with its manifest in one pass over the files, which are hashed and looked at on their way. */
public final class PackageAssembler {
    private static final int MANIFEST_MODE = 0644;
    private static final String PART = "a part of the package";

    private final StagedRelease staged;
    private final ReleaseIdentity identity;
    private final Compression compression;
    private final PackageLog log;

    public PackageAssembler(StagedRelease staged, ReleaseIdentity identity, Compression compression, PackageLog log) {
        this.log = log;
        this.staged = staged;
        this.identity = identity;
        this.compression = compression;
    }

    private record Written(FileDigest archive, FileDigest tar, PackageManifest manifest, String text) {}

    /**
     * The packages under temporary names in the folder of the release; the caller closes them.
     *
     * @param packed takes the numbers of bytes as they are packed
     * @throws ReleaseException if a file cannot be read, changes meanwhile, or nothing can be written; with everything
     *     that could not run on its platform
     */
    public List<ReadyPackage> assemble(List<PackagePlan> plans, LongConsumer packed) {
        List<ReadyPackage> ready = new ArrayList<>();
        Problems problems = new Problems();
        try {
            for (PackagePlan plan : plans) {
                ProgramChecks checks = new ProgramChecks(
                        plan.naming().platform(), plan.content().linksIn("bin/"));
                ready.add(assemble(plan, checks, packed));
                problems.addAll(checks.problems());
                log.warned(checks.warnings());
            }
            problems.throwIfAny();
            return ready;
        } catch (Throwable failed) {
            ready.forEach(ReadyPackage::close);
            throw failed;
        }
    }

    private ReadyPackage assemble(PackagePlan plan, ProgramChecks checks, LongConsumer packed) {
        PackageNaming naming = plan.naming();
        try {
            PreparedFile<Written> file = PreparedFile.write(
                    staged.file(naming.archive()),
                    out -> write(naming, plan.content(), each -> new PackingWatch(each, checks, packed), out));
            Written written = file.result();
            ReleasePackage facts = new ReleasePackage(
                    naming.platform(),
                    naming.archive(),
                    naming.checksum(),
                    naming.manifest(),
                    written.tar(),
                    written.manifest().payload(IdentityFiles::contain));
            return new ReadyPackage(
                    facts,
                    written.archive(),
                    written.text(),
                    written.manifest().files().size(),
                    file);
        } catch (UnreadableFileException unreadable) {
            throw SourceProblems.unreadable(PART, unreadable);
        } catch (ChangedFileException changed) {
            throw SourceProblems.changed(PART, changed, "end what writes to it, or leave it out with <exclude>");
        } catch (IOException failed) {
            throw staged.unwritable(failed);
        }
    }

    /** The manifest comes last, since it holds the digest of every file before it. */
    private Written write(
            PackageNaming naming, PackageContent content, Function<PackageFile, PackingWatch> watch, OutputStream out)
            throws IOException {
        String top = naming.topFolder() + "/";
        HashingOutputStream archive = new HashingOutputStream(out);
        List<ChecksumLine> lines = new ArrayList<>(content.files().size());
        PackageManifest manifest;
        String text;
        FileDigest tarDigest;
        try (TarGzWriter tar = new TarGzWriter(archive, identity.buildDate(), compression)) {
            tar.addFolder(naming.topFolder());
            for (String folder : content.folders()) {
                tar.addFolder(top.concat(folder));
            }
            for (PackageLink link : content.links()) {
                tar.addLink(top + link.path(), link.to());
            }
            for (PackageFile file : content.files()) {
                FileDigest digest =
                        tar.addFile(top.concat(file.target()), file.mode(), file.source(), watch.apply(file));
                lines.add(new ChecksumLine(digest.sha256(), file.target()));
            }
            manifest = new PackageManifest(identity, naming.platform(), links(content), lines);
            text = manifest.text();
            tar.addFile(top + PackageManifest.FILE_NAME, MANIFEST_MODE, text.getBytes(StandardCharsets.UTF_8));
            tarDigest = tar.finish();
        }
        return new Written(archive.digest(), tarDigest, manifest, text);
    }

    private static List<PackageManifest.Link> links(PackageContent content) {
        return content.links().stream()
                .map(link -> new PackageManifest.Link(link.path(), link.to()))
                .toList();
    }
}

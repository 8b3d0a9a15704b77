package com.plexichat.release.staging;

import com.plexichat.release.file.ChangedFileException;
import com.plexichat.release.file.PreparedFile;
import com.plexichat.release.file.UnreadableFileException;
import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.manifest.AssetRole;
import com.plexichat.release.manifest.PackageCheck;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleasePackage;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder {@code target/release/}: its files, and {@code release.json} that accounts for each of them. */
public final class StagedRelease {
    /** The plan to publish the release; no account holds it, since it is written after all others. */
    public static final String PLAN_NAME = "publish-plan.json";

    private static final String FILE = "a file of the release";

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
        return AccountFile.of(folder)
                .find()
                .orElseThrow(
                        () -> new ReleaseException(
                                new Problem(
                                        ProblemCode.STAGED_RELEASE_MISSING,
                                        "there is no release to publish",
                                        file(ReleaseRecord.FILE_NAME).toString(),
                                        "run plexichat-release:stage or plexichat-release:publish, which build it, or :package, :check, :sbom and :notes")));
    }

    /**
     * Puts packages, and the project's extra files, in the place of the former ones. No checksum ever stands beside another
     * archive, and the account names the new ones when all of their files are there. What was made for other archives goes
     * with them.
     *
     * @return the names of the bills of materials, notes and plan that went
     */
    public List<String> replacePackages(List<ReadyPackage> ready, List<Path> extras) {
        List<String> outdated = new ArrayList<>();
        exchange(exchange -> {
            ReleaseRecord former = record();
            ReleaseRecord then = former.without(former.extras());
            for (Path source : extras) {
                String name = source.getFileName().toString();
                then = then.with(new ReleaseAsset(AssetRole.EXTRA, name, exchange.copy(name, source.toRealPath())));
            }
            then = then.with(ready.stream().map(ReadyPackage::facts).toList(), added(exchange, ready));
            ReleaseRecord meanwhile = former.without(former.extras()).with(List.of(), List.of());
            List<String> going = new ArrayList<>(Exchange.names(former.ofPackages()));
            going.addAll(Exchange.names(former.extras()));
            if (then.archives().equals(former.archives())) {
                exchange.commit(
                        going, meanwhile, then.extras().equals(former.extras()) ? then.with(former.check()) : then);
            } else {
                outdated.addAll(former.descriptions());
                if (Files.exists(file(PLAN_NAME), LinkOption.NOFOLLOW_LINKS)) {
                    outdated.add(PLAN_NAME);
                }
                going.addAll(outdated);
                exchange.commit(going, meanwhile.withoutDescriptions(), then.withoutDescriptions());
            }
        });
        return List.copyOf(outdated);
    }

    private static List<ReleaseAsset> added(Exchange exchange, List<ReadyPackage> ready) throws IOException {
        List<ReleaseAsset> files = new ArrayList<>();
        for (ReadyPackage each : ready) {
            ReleasePackage facts = each.facts();
            exchange.add(facts.archive(), each.file());
            files.add(new ReleaseAsset(AssetRole.PACKAGE, facts.archive(), each.archive()));
            files.add(added(exchange, AssetRole.MANIFEST, facts.manifest(), each.manifest()));
            String checksum = new ChecksumLine(each.archive().sha256(), facts.archive()).text();
            files.add(added(exchange, AssetRole.CHECKSUM, facts.checksum(), checksum));
        }
        return files;
    }

    /** Writes a text into the folder and accounts for it; the file that had its role under another name goes. */
    public void write(AssetRole role, String name, String text) {
        exchange(exchange -> {
            ReleaseRecord former = record();
            List<ReleaseAsset> sameRole = former.asset(role).stream().toList();
            ReleaseAsset asset = added(exchange, role, name, text);
            exchange.commit(Exchange.names(sameRole), former.without(sameRole), former.with(asset));
        });
    }

    /**
     * Writes the notes and accounts for them.
     *
     * @param full the text with every entry, where this one has not all; that of former notes goes
     */
    public void writeNotes(String title, String text, Optional<String> full) {
        exchange(exchange -> {
            ReleaseRecord former = record();
            List<ReleaseAsset> formerFull =
                    former.asset(AssetRole.FULL_NOTES).stream().toList();
            ReleaseNotes notes = new ReleaseNotes(title, exchange.add(ReleaseNotes.FILE_NAME, text));
            ReleaseRecord then = former.withoutNotes().with(notes);
            if (full.isPresent()) {
                then = then.with(added(exchange, AssetRole.FULL_NOTES, ReleaseNotes.FULL_FILE_NAME, full.get()));
            }
            exchange.commit(Exchange.names(formerFull), former.withoutNotes(), then);
        });
    }

    /** Accounts for what the check of packages said; empty if they did not pass, whatever an earlier one said. */
    public void writeCheck(Optional<PackageCheck> check) {
        exchange(exchange -> {
            ReleaseRecord then = record().with(check);
            exchange.commit(List.of(), then, then);
        });
    }

    private static ReleaseAsset added(Exchange exchange, AssetRole role, String name, String text) throws IOException {
        return new ReleaseAsset(role, name, exchange.add(name, text));
    }

    private interface Step {
        void take(Exchange exchange) throws IOException;
    }

    private void exchange(Step step) {
        try (Exchange exchange = new Exchange(folder)) {
            step.take(exchange);
        } catch (UnreadableFileException unreadable) {
            throw SourceProblems.unreadable(FILE, unreadable);
        } catch (ChangedFileException changed) {
            throw SourceProblems.changed(FILE, changed, "end what writes to it");
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /**
     * Removes what a run that was killed left: files that are not whole, and whole ones that no account names.
     *
     * @throws ReleaseException if such files are there, and what is accounted for cannot be known
     */
    public void removeLeftovers() {
        try {
            DepartingFiles departing = new DepartingFiles(folder);
            if (departing.areNoted()) {
                departing.removeAllBut(
                        AccountFile.of(folder).find().map(Exchange::names).orElse(Set.of()));
            }
            PreparedFile.removeLeftovers(folder);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** The packages of this release that are there. */
    public List<ReleaseAsset> archivesOf(ReleaseIdentity identity) {
        return AccountFile.of(folder)
                .findUnlessBroken()
                .filter(release -> release.identity().equals(identity))
                .map(ReleaseRecord::archives)
                .orElse(List.of());
    }

    /**
     * Makes the folder ready for this release: what is there of another version or commit is removed. A broken account of
     * an earlier build says nothing about this one and is replaced.
     */
    public void prepareFor(ReleaseIdentity identity) {
        Optional<ReleaseRecord> former = AccountFile.of(folder).findUnlessBroken();
        if (former.filter(release -> release.identity().equals(identity)).isPresent()) {
            return;
        }
        List<String> going = new ArrayList<>();
        former.ifPresent(release -> {
            going.addAll(Exchange.names(release.assets()));
            going.add(ReleaseNotes.FILE_NAME);
            going.add(PLAN_NAME);
        });
        ReleaseRecord release = ReleaseRecord.of(identity);
        exchange(exchange -> exchange.commit(going, release, release));
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

package com.plexichat.updater.site;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of an installation is.
 *
 * @param folder absolute
 */
public record Installation(Path folder) {
    private static final String RELEASES = "releases";
    /** In a release, what the updater put there. */
    public static final String OWN = ".plexichat";
    /** In {@link #OWN}, what the release brought for the kept paths. */
    public static final String DEFAULTS = "defaults";

    public Installation {
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("an installation has an absolute path");
        }
    }

    /** The link that the service runs from. */
    public Path currentLink() {
        return folder.resolve("current");
    }

    /** Leads to the former release during a run, so that going back takes a rename alone. */
    public Path formerLink() {
        return folder.resolve(".former");
    }

    public Path releases() {
        return folder.resolve(RELEASES);
    }

    public Path release(ReleaseName name) {
        return releases().resolve(name.text());
    }

    /** What {@link #currentLink} holds for a release: the installation can be moved as a whole. */
    public String linkTarget(ReleaseName name) {
        return RELEASES + "/" + name.text();
    }

    /** The folder of what belongs to the installation and not to a release. */
    public Path shared() {
        return folder.resolve("shared");
    }

    /** The folder of what only the updater reads and writes. */
    public Path state() {
        return folder.resolve("state");
    }

    /** The log of all that was done. */
    public Path history() {
        return state().resolve("history.jsonl");
    }

    /** Which program a run waits for. */
    public Path program() {
        return state().resolve("program");
    }

    /** Which files in kept paths were brought by runs. */
    public Path brought() {
        return state().resolve("brought.json");
    }

    /** Is there if {@code plexichat setup} made the service. */
    public Path setUp() {
        return state().resolve("setup");
    }

    /** The folder of what runs keep. */
    public Path runs() {
        return state().resolve("runs");
    }

    /** What a run keeps to go back by. */
    public Path run(String id) {
        return runs().resolve(id);
    }

    /** Holds the id of the backup that was made before a run. */
    public Path backupOf(String run) {
        return run(run).resolve("backup");
    }

    /** What a link in a release holds that leads to a kept path of the installation. */
    public String linkToShared(String kept) {
        return "../".repeat(kept.split("/", -1).length + 1) + "shared/" + kept;
    }

    /** What a release brought for a kept path, as it brought it. */
    public Path defaults(ReleaseName name, String kept) {
        return release(name).resolve(OWN).resolve(DEFAULTS).resolve(kept);
    }

    /** The account of an installed release. */
    public Path account(ReleaseName name) {
        return release(name).resolve(OWN).resolve("release.json");
    }

    /** What an adopted release consists of; no release that was fetched has this file. */
    public Path adoptedManifest(ReleaseName name) {
        return release(name).resolve(OWN).resolve("adopted.txt");
    }

    /** True if the program was there before the updater was. */
    public boolean isAdopted(ReleaseName name) {
        return Files.exists(adoptedManifest(name));
    }

    /** What is in a release, without what the updater put there. */
    public List<String> content(ReleaseName name) {
        return names(release(name)).stream().filter(each -> !each.equals(OWN)).toList();
    }

    /** What is in the folder of the installation. */
    public List<String> names() {
        return names(folder);
    }

    private List<String> names(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(place)) {
            return content.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw broken("\"" + folder.relativize(place) + "\" cannot be listed", failed);
        }
    }

    /** The release that the service runs from; empty if none was installed yet. */
    public Optional<ReleaseName> current() {
        Path link = currentLink();
        if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            Path target = Files.readSymbolicLink(link);
            Optional<ReleaseName> name = ReleaseName.find(String.valueOf(target.getFileName()))
                    .filter(each -> target.toString().equals(linkTarget(each)));
            if (name.isEmpty() || !Files.isDirectory(release(name.get()))) {
                throw broken("\"current\" leads to " + target + ", which is no release here", null);
            }
            return name;
        } catch (IOException failed) {
            throw broken("\"current\" is no link that can be read", failed);
        }
    }

    /** All whole releases, in the order of their names. */
    public List<ReleaseName> installed() {
        return names(releases()).stream()
                .flatMap(each -> ReleaseName.find(each).stream())
                .toList();
    }

    /** The id of the backup that a run made before it changed anything; empty if it made none, or is not kept any more. */
    public Optional<String> notedBackup(String run) {
        Path note = backupOf(run);
        try {
            return Files.exists(note) ? Optional.of(Files.readString(note).strip()) : Optional.empty();
        } catch (IOException failed) {
            throw broken("the note of a backup cannot be read", failed);
        }
    }

    private ReleaseException broken(String what, @Nullable IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.INSTALLATION_BROKEN,
                        what,
                        folder.toString(),
                        "run plexichat doctor, which says how it can be mended"),
                cause);
    }
}

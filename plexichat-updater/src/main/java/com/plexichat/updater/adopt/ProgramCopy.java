package com.plexichat.updater.adopt;

import com.plexichat.release.integrity.ChecksumLine;
import com.plexichat.release.integrity.HashingInputStream;
import com.plexichat.release.manifest.PackageManifest.Link;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.Owner;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Copies a program to where only this process can change it; what is hashed is what was written. */
final class ProgramCopy implements PlainTree.Visitor {
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path from;
    private final Path to;
    private final Disk disk;
    private final Optional<Owner> service;
    private final List<ChecksumLine> files = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** @param service who reads what not everybody may read; empty if that is who runs the updater */
    ProgramCopy(Path from, Path to, Disk disk, Optional<Owner> service) {
        this.from = from;
        this.to = to;
        this.disk = disk;
        this.service = service;
    }

    List<ChecksumLine> files() {
        return List.copyOf(files);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    @Override
    public void visit(PlainEntry entry, SecureDirectoryStream<Path> folder, Path name) throws IOException {
        Path place = to.resolve(entry.path());
        switch (entry.kind()) {
            case FOLDER -> Files.createDirectory(place);
            case LINK -> link(entry, place);
            case FILE -> copy(entry, folder, name, place);
            case OTHER -> throw new IOException("\"" + entry.path() + "\" is no file any more");
        }
        if (entry.kind() != PlainEntry.Kind.LINK) {
            protect(entry, place);
        }
    }

    private void protect(PlainEntry entry, Path place) throws IOException {
        if (entry.isPrivate() && service.isPresent()) {
            Owner own = Owner.of(to);
            disk.own(place, new Owner(own.user(), service.get().group()), entry.mode());
        } else {
            Files.setAttribute(place, "unix:mode", entry.mode());
        }
    }

    private void link(PlainEntry entry, Path place) throws IOException {
        Path target = Files.readSymbolicLink(from.resolve(entry.path()));
        if (PlainEntry.leadsOut(entry.path(), target.toString())) { // it may be another one than was looked at
            throw new IOException("\"" + entry.path() + "\" leads out of the folder now");
        }
        Files.createSymbolicLink(place, target);
        links.add(new Link(entry.path(), target.toString()));
    }

    private void copy(PlainEntry entry, SecureDirectoryStream<Path> folder, Path name, Path place) throws IOException {
        try (HashingInputStream content =
                new HashingInputStream(Channels.newInputStream(folder.newByteChannel(name, READ)))) {
            Files.copy(content, place);
            files.add(new ChecksumLine(content.digest().sha256(), entry.path()));
        }
        Files.setLastModifiedTime(place, FileTime.from(entry.changed()));
    }
}

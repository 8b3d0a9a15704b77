package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The real disk, on which each act that changes something is a {@link Moment}; a stop in its middle leaves its half. */
final class StoppingDisk implements Disk {
    private final Disk disk;
    private final Installation site;
    private final Moment moment;

    StoppingDisk(Disk disk, Installation site, Moment moment) {
        this.disk = disk;
        this.site = site;
        this.moment = moment;
    }

    @Override
    public void makeFolder(Path folder, int mode) {
        if (!Files.isDirectory(folder)) {
            named(() -> Files.createDirectory(beside(folder)), () -> disk.makeFolder(folder, mode));
        }
    }

    @Override
    public void write(Path file, byte[] content, int mode) {
        put(file, () -> disk.write(file, content, mode));
    }

    @Override
    public void copy(Path file, Path to) {
        put(to, () -> disk.copy(file, to));
    }

    @Override
    public void writeLike(Path model, Path file, byte[] content) {
        put(file, () -> disk.writeLike(model, file, content));
    }

    @Override
    public void copyLike(Path model, Path file, Path to) {
        put(to, () -> disk.copyLike(model, file, to));
    }

    @Override
    public void give(Path tree, Owner owner) {
        change(() -> disk.give(tree, owner));
    }

    @Override
    public void own(Path path, Owner owner, int mode) {
        change(() -> disk.own(path, owner, mode));
    }

    @Override
    public void overwrite(Path file, long position, ByteBuffer content) {
        ByteBuffer half = content.duplicate().limit(content.position() + content.remaining() / 2);
        moment.around(() -> {
            moment.amid(() -> disk.overwrite(file, position, half));
            moment.writesOver();
            disk.overwrite(file, position, content);
            moment.waitsForTheDisk();
        });
    }

    @Override
    public void move(Path from, Path to) {
        change(() -> disk.move(from, to));
    }

    @Override
    public void link(Path link, String target) {
        named(() -> Files.createSymbolicLink(beside(link), Path.of(target)), () -> disk.link(link, target));
    }

    @Override
    public void remove(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            change(() -> disk.remove(path));
        }
    }

    @Override
    public void sync(Path tree) {
        change(() -> disk.sync(tree));
    }

    private interface Half {
        void make() throws IOException;
    }

    /** What is synchronised before it gets its name, and is not there if that fails. */
    private void put(Path file, Runnable act) {
        moment.around(() -> {
            moment.amid(() -> left(() -> Files.writeString(beside(file), "{\"ha")));
            moment.needsRoom();
            moment.waitsForTheDisk();
            act.run();
        });
    }

    private void named(Half half, Runnable act) {
        moment.around(() -> {
            moment.amid(() -> left(half));
            moment.needsRoom();
            act.run();
            moment.waitsForTheDisk();
        });
    }

    private void change(Runnable act) {
        moment.around(() -> {
            act.run();
            moment.waitsForTheDisk();
        });
    }

    private static void left(Half half) {
        try {
            half.make();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the real disk makes what is not whole yet. */
    private Path beside(Path file) throws IOException {
        Path folder = file.startsWith(site.shared()) ? site.state().resolve("workshop") : file.resolveSibling("");
        return Files.createDirectories(folder).resolve("." + file.getFileName() + ".plexichat-new");
    }
}

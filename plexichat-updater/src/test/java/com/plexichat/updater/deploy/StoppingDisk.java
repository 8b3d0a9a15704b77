package com.plexichat.updater.deploy;

import com.plexichat.updater.disk.Disk;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The real disk, on which each act is a {@link Moment}. */
final class StoppingDisk implements Disk {
    private final Disk disk;
    private final Moment moment;

    StoppingDisk(Disk disk, Moment moment) {
        this.disk = disk;
        this.moment = moment;
    }

    @Override
    public void makeFolder(Path folder, int mode) {
        moment.around(() -> disk.makeFolder(folder, mode));
    }

    @Override
    public void write(Path file, byte[] content, int mode) {
        moment.around(() -> disk.write(file, content, mode));
    }

    @Override
    public void copy(Path file, Path to) {
        moment.around(() -> disk.copy(file, to));
    }

    @Override
    public void writeLike(Path model, Path file, byte[] content) {
        moment.around(() -> disk.writeLike(model, file, content));
    }

    @Override
    public void give(Path tree, String account) {
        moment.around(() -> disk.give(tree, account));
    }

    @Override
    public void overwrite(Path file, long position, ByteBuffer content) {
        moment.around(() -> disk.overwrite(file, position, content));
    }

    @Override
    public void move(Path from, Path to) {
        moment.around(() -> disk.move(from, to));
    }

    @Override
    public void link(Path link, String target) {
        moment.around(() -> disk.link(link, target));
    }

    @Override
    public void remove(Path path) {
        moment.around(() -> disk.remove(path));
    }

    @Override
    public void sync(Path tree) {
        moment.around(() -> disk.sync(tree));
    }
}

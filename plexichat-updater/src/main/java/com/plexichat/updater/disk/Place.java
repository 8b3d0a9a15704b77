package com.plexichat.updater.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A name in a folder that was opened, so that nobody can put a link in the way afterwards. */
final class Place implements Closeable {
    private final Deque<SecureDirectoryStream<Path>> opened = new ArrayDeque<>();
    private final Path name;

    private Place(Path name) {
        this.name = name;
    }

    /** @param guarded folders below which no link is followed */
    @SuppressWarnings("StreamResourceLeak") // the place closes them
    static Place of(Path path, List<Path> guarded) throws IOException {
        Path name = path.getFileName();
        Path parent = path.toAbsolutePath().getParent();
        if (name == null || parent == null) {
            throw new NoSuchFileException(path.toString(), null, "the root of a file system has no place");
        }
        Path start = guarded.stream().filter(parent::startsWith).findFirst().orElse(parent);
        Place place = new Place(name);
        try {
            place.opened.push(SecureFolder.open(start));
            if (!start.equals(parent)) {
                for (Path part : start.relativize(parent)) {
                    place.opened.push(place.folder().newDirectoryStream(part, LinkOption.NOFOLLOW_LINKS));
                }
            }
            return place;
        } catch (IOException | RuntimeException failed) {
            place.close();
            throw failed;
        }
    }

    SecureDirectoryStream<Path> folder() {
        return opened.element();
    }

    boolean isThere() {
        try {
            folder().getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .readAttributes();
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    /** One rename; what is in the other place is replaced. */
    void moveTo(Place other) throws IOException {
        folder().move(name, other.folder(), other.name);
    }

    @Override
    public void close() throws IOException {
        for (SecureDirectoryStream<Path> stream : opened) {
            stream.close();
        }
    }
}

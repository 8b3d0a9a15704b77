package com.plexichat.updater.disk;

import com.plexichat.release.problem.ReleaseException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The acts that change an installation. Each is done as a whole and is on disk when it returns, and each may be done again
 * after a stop in its middle. All throw a {@link ReleaseException} that names the path if the disk refuses.
 */
public interface Disk {
    /** Makes a folder and its missing parents; nothing happens if it is there. */
    void makeFolder(Path folder, int mode);

    /**
     * Writes a file under a temporary name and puts it in its place. In a folder that somebody else may change it belongs to
     * whom the former file, or else the folder, belongs to.
     */
    void write(Path file, byte[] content, int mode);

    /** Writes a copy of a file with its mode, as {@link #write} does, whatever its size. */
    void copy(Path file, Path to);

    /** Writes a file, as {@link #write} does, with the owner and the mode of another one. */
    void writeLike(Path model, Path file, byte[] content);

    /** Writes a copy of a file with the owner and the mode of another one, whatever its size. */
    void copyLike(Path model, Path file, Path to);

    /** Gives a file, or a folder with all that is in it, to a user and a group; links are not followed. */
    void give(Path tree, Owner owner);

    /** Gives one file or folder, and nothing that is in it, to a user and a group, with this mode. */
    void own(Path path, Owner owner, int mode);

    /** Writes in place, without taking more room, into a file that is long enough. */
    void overwrite(Path file, long position, ByteBuffer content);

    /** Moves a file, link or folder by one rename on the same file system; a file or link in its place is replaced. */
    void move(Path from, Path to);

    /** Makes a symbolic link in one act, in the place of one that is there. */
    void link(Path link, String target);

    /** Removes whatever is there, a folder with all that is in it; links are not followed. */
    void remove(Path path);

    /** Waits until all that is in a folder, which something else wrote, is on disk. */
    void sync(Path tree);
}

package com.plexichat.release.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The disk that is there, seen through paths whose writes, moves and removals fail as a fault says. */
public final class FaultyDisk extends FileSystemProvider {
    private final DiskFault fault;
    private final FaultyFileSystem fileSystem;

    private FaultyDisk(DiskFault fault) {
        this.fault = fault;
        this.fileSystem = new FaultyFileSystem(this);
    }

    /** The same place as the given one, on a disk with the fault. */
    public static Path at(Path real, DiskFault fault) {
        return new FaultyPath(new FaultyDisk(fault).fileSystem, real);
    }

    private static FileSystemProvider system(Path path) {
        return real(path).getFileSystem().provider();
    }

    private static Path real(Path path) {
        return FaultyPath.real(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... with)
            throws IOException {
        if (options.contains(StandardOpenOption.WRITE)) {
            fault.beforeWriting();
        }
        return FaultyChannel.around(system(path).newByteChannel(real(path), options, with), path, fault);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... with) throws IOException {
        fault.beforeWriting();
        system(folder).createDirectory(real(folder), with);
    }

    @Override
    public void delete(Path path) throws IOException {
        fault.beforeChanging();
        system(path).delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        fault.beforeWriting();
        system(target).copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        fault.beforeChanging();
        system(target).move(real(source), real(target), options);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> names = system(folder)
                .newDirectoryStream(real(folder), name -> filter.accept(new FaultyPath(fileSystem, name)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> all = names.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new FaultyPath(fileSystem, all.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                names.close();
            }
        };
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        system(path).checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return system(path).getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return system(path).readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return system(path).readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        fault.beforeChanging();
        system(path).setAttribute(real(path), name, value, options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return system(one).isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return system(path).isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return system(path).getFileStore(real(path));
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    /** @throws IllegalArgumentException always, since such a disk is only made from a path */
    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new IllegalArgumentException("no disk is made from " + uri);
    }

    /** @throws FileSystemNotFoundException always, since no address names such a disk */
    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new FileSystemNotFoundException("no disk is at " + uri);
    }

    /** @throws FileSystemNotFoundException always, since the address of a path is that of the real file */
    @Override
    public Path getPath(URI uri) {
        throw new FileSystemNotFoundException("no disk is at " + uri);
    }
}

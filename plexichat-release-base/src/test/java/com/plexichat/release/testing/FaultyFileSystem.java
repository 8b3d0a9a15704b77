package com.plexichat.release.testing;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The names of a {@link FaultyDisk}, which are those of the system. */
final class FaultyFileSystem extends FileSystem {
    private static final FileSystem SYSTEM = FileSystems.getDefault();

    private final FaultyDisk disk;

    FaultyFileSystem(FaultyDisk disk) {
        this.disk = disk;
    }

    @Override
    public FileSystemProvider provider() {
        return disk;
    }

    @Override
    public Path getPath(String first, String... more) {
        return new FaultyPath(this, SYSTEM.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = SYSTEM.getPathMatcher(pattern);
        return path -> matcher.matches(FaultyPath.real(path));
    }

    @Override
    public String getSeparator() {
        return SYSTEM.getSeparator();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return SYSTEM.supportedFileAttributeViews();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(SYSTEM.getRootDirectories().spliterator(), false)
                .<Path>map(root -> new FaultyPath(this, root))
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return SYSTEM.getFileStores();
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return SYSTEM.getUserPrincipalLookupService();
    }

    @Override
    public boolean isOpen() {
        return SYSTEM.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return SYSTEM.isReadOnly();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return SYSTEM.newWatchService();
    }

    @Override
    public void close() throws IOException {
        SYSTEM.close();
    }
}

package com.plexichat.release.audit;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the content of files, and of what archives hold, once for all looks. */
final class ContentLook implements PackageVisitor {
    private final List<AuditRule.Look> looks;
    private final Sought sought;

    ContentLook(List<AuditRule.Look> looks) {
        this.looks = List.copyOf(looks);
        this.sought = new Sought(looks);
    }

    @Override
    public Optional<OutputStream> follow(FileStart file) {
        return Optional.of(scan(Inside.path(file.path()), file.entry().size()));
    }

    private FileScan scan(String path, long size) {
        return new FileScan(sought, size, (look, what, where) -> look.seen(path, what, where));
    }

    @Override
    public boolean wants(FileStart file) {
        return ArchiveForm.mayBe(file.name(), file.bytes());
    }

    @Override
    public void tooLarge(FileStart file) {
        tell(look -> look.unread(Inside.path(file.path()), "it is too large"));
    }

    @Override
    public void visit(PackagedFile file) throws IOException {
        try (SeekableByteChannel content = file.channel()) {
            unpack(Inside.path(file.path()), content);
        }
    }

    /** Reads a file that is in no package; its name is its path. */
    void read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (OutputStream scan = scan(name, Files.size(file))) {
            Files.copy(file, scan);
        }
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            unpack(name, content);
        }
    }

    private void unpack(String path, SeekableByteChannel file) throws IOException {
        ArchiveContents.tell(file, ArchiveContents.Bounds.USUAL, new ArchiveContents.Taker() {
            @Override
            public OutputStream take(String name, long size) {
                tell(look -> look.enterInside(path, VisibleText.of(name)));
                return new FileScan(
                        sought,
                        size,
                        (look, what, where) -> look.seen(path, what, "in " + VisibleText.of(name) + ", " + where));
            }

            @Override
            public List<ArchiveContents.Whole> wanting(String name, byte[] start) {
                return looks.stream()
                        .filter(look -> look.wantsInside(start))
                        .<ArchiveContents.Whole>map(look ->
                                whole -> look.visitInside(path + Inside.OF_ARCHIVE + VisibleText.of(name), whole))
                        .toList();
            }

            @Override
            public void unread(String name, String why) {
                tell(look -> look.unread(path, (name.isEmpty() ? "it" : VisibleText.of(name)) + " " + why));
            }
        });
    }

    private void tell(Consumer<AuditRule.Look> what) {
        looks.forEach(what);
    }
}

package com.plexichat.release.audit;

import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackageVisitor;
import com.plexichat.release.content.PackagedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the content of every file of a package, and of what archives hold, once for all looks. */
final class ContentLook implements PackageVisitor {
    private final List<AuditRule.Look> looks;
    private final Sought sought;

    ContentLook(List<AuditRule.Look> looks) {
        this.looks = List.copyOf(looks);
        this.sought = new Sought(looks);
    }

    @Override
    public Optional<OutputStream> follow(FileStart file) {
        String path = Inside.path(file.path());
        return Optional.of(
                new FileScan(sought, file.entry().size(), (look, what, where) -> look.seen(path, what, where)));
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
        String path = Inside.path(file.path());
        try (SeekableByteChannel content = file.channel()) {
            ZipContents.tell(content, ZipContents.Bounds.USUAL, new ZipContents.Taker() {
                @Override
                public OutputStream take(String name, long size) {
                    tell(look -> look.enterInside(path, name));
                    return new FileScan(
                            sought, size, (look, what, where) -> look.seen(path, what, "in " + name + ", " + where));
                }

                @Override
                public void unread(String name, String why) {
                    tell(look -> look.unread(path, (name.isEmpty() ? "it" : name) + " " + why));
                }
            });
        }
    }

    private void tell(Consumer<AuditRule.Look> what) {
        looks.forEach(what);
    }
}

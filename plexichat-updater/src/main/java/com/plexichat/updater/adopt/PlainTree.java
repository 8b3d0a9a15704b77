package com.plexichat.updater.adopt;

import com.plexichat.updater.disk.SecureFolder;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A tree that belongs to somebody else, who may change it meanwhile: it is walked from folder to folder by what was opened,
 * so that no link is followed.
 */
final class PlainTree {
    private final Predicate<String> wanted;
    private final Visitor visitor;

    /** What is done with an entry; it is opened by its name in the folder that it is in. */
    @FunctionalInterface
    interface Visitor {
        void visit(PlainEntry entry, SecureDirectoryStream<Path> folder, Path name) throws IOException;
    }

    private PlainTree(Predicate<String> wanted, Visitor visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
    }

    /** Each folder before what is in it, in the order of the names; what is below a path that is not wanted is left out. */
    static void walk(Path folder, Predicate<String> wanted, Visitor visitor) throws IOException {
        try (SecureDirectoryStream<Path> opened = SecureFolder.open(folder)) {
            new PlainTree(wanted, visitor).in(opened, "");
        }
    }

    private void in(SecureDirectoryStream<Path> folder, String prefix) throws IOException {
        for (Path name : names(folder)) {
            String path = prefix + name;
            if (!wanted.test(path)) {
                continue;
            }
            PlainEntry entry = PlainEntry.of(
                    path,
                    folder.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                            .readAttributes());
            visitor.visit(entry, folder, name);
            if (entry.kind() == PlainEntry.Kind.FOLDER) {
                try (SecureDirectoryStream<Path> below = folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    in(below, path + "/");
                }
            }
        }
    }

    private static List<Path> names(DirectoryStream<Path> folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            folder.forEach(each -> names.add(each.getFileName()));
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        names.sort(null);
        return names;
    }
}

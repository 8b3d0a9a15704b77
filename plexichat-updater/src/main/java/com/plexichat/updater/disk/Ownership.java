package com.plexichat.updater.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Whom files belong to, and what may be done with them; no link is followed. */
final class Ownership {
    private Ownership() {}

    static Set<PosixFilePermission> permissions(int mode) {
        PosixFilePermission[] all = PosixFilePermission.values(); // from the owner's right to read, 0400, down to 0001
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < all.length; i++) {
            if ((mode & (0400 >> i)) != 0) {
                set.add(all[i]);
            }
        }
        return set;
    }

    /** What root writes into a folder of the service belongs to the service, as if it had written it itself. */
    static void take(Path model, Path made) throws IOException {
        PosixFileAttributes wanted = Files.readAttributes(model, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributeView view = view(made);
        PosixFileAttributes now = view.readAttributes();
        if (!now.owner().equals(wanted.owner())) {
            view.setOwner(wanted.owner());
        }
        if (!now.group().equals(wanted.group())) {
            view.setGroup(wanted.group());
        }
    }

    /** The tree is where only this process can change it. */
    static void give(Path tree, Owner owner) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.toList()) {
                set(each, owner);
            }
        }
    }

    static void set(Path path, Owner owner) throws IOException {
        UserPrincipalLookupService accounts = path.getFileSystem().getUserPrincipalLookupService();
        PosixFileAttributeView view = view(path);
        view.setOwner(accounts.lookupPrincipalByName(owner.user()));
        view.setGroup(accounts.lookupPrincipalByGroupName(owner.group()));
    }

    private static PosixFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }
}

package com.plexichat.release.packaging;

import com.plexichat.release.layout.PackageFile;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files and folders of a package in the order of the archive. */
record PackageContent(List<PackageFile> files, SortedSet<String> folders) {

    /** All folders on the way to a file, and the empty ones. */
    static PackageContent of(List<PackageFile> files, List<String> emptyFolders) {
        SortedSet<String> folders = new TreeSet<>(emptyFolders);
        for (PackageFile file : files) {
            for (int slash = file.target().indexOf('/');
                    slash > 0;
                    slash = file.target().indexOf('/', slash + 1)) {
                folders.add(file.target().substring(0, slash));
            }
        }
        return new PackageContent(List.copyOf(files), folders);
    }
}

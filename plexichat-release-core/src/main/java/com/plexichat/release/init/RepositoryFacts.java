package com.plexichat.release.init;

import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.platform.Platform;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a look at a repository found.
 *
 * @param folderName the name of its top folder
 * @param files with content, relative to the top folder, with slashes between their parts
 * @param emptyFiles those without
 * @param programs the native ones among the files, with the platform that each is for
 * @param texts of the files that are read and not only seen
 * @param takenByGit what people and tools keep beside a program and git does not ignore
 * @param tags all names
 * @param remote the repository that {@code origin} is
 * @param pom what it says, if there is one
 */
public record RepositoryFacts(
        String folderName,
        NavigableSet<String> files,
        Set<String> emptyFiles,
        NavigableMap<String, Platform> programs,
        Map<String, String> texts,
        NavigableSet<String> takenByGit,
        Set<String> tags,
        Optional<RepositoryName> remote,
        Optional<PomFacts> pom) {

    public RepositoryFacts {
        files = Collections.unmodifiableNavigableSet(new TreeSet<>(files));
        emptyFiles = Set.copyOf(emptyFiles);
        programs = Collections.unmodifiableNavigableMap(new TreeMap<>(programs));
        texts = Map.copyOf(texts);
        takenByGit = Collections.unmodifiableNavigableSet(new TreeSet<>(takenByGit));
        tags = Set.copyOf(tags);
    }

    /** The same with a file that is going to be written. */
    RepositoryFacts with(String file) {
        NavigableSet<String> all = new TreeSet<>(files);
        all.add(file);
        return new RepositoryFacts(folderName, all, emptyFiles, programs, texts, takenByGit, tags, remote, pom);
    }

    /** True if a file or folder is there, whatever is in it. */
    boolean has(String path) {
        return files.contains(path) || emptyFiles.contains(path) || holdsAny(path);
    }

    private boolean holdsAny(String folder) {
        return Stream.concat(files.stream(), emptyFiles.stream()).anyMatch(file -> file.startsWith(folder + "/"));
    }

    /** True if a folder holds a file with content. */
    boolean hasFolder(String folder) {
        return below(folder).findAny().isPresent();
    }

    /** The files with content in a folder and in those below it. */
    Stream<String> below(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return files.tailSet(prefix, true).stream().takeWhile(file -> file.startsWith(prefix));
    }

    /** The names of the files in a folder itself. */
    Stream<String> filesOf(String folder) {
        return namesIn(folder).filter(name -> name.indexOf('/') < 0);
    }

    /** The names of the folders in a folder that hold, however deep, a file of that kind. */
    List<String> foldersOf(String folder, Predicate<String> file) {
        return namesIn(folder)
                .filter(name -> name.indexOf('/') > 0 && file.test(name))
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .toList();
    }

    private Stream<String> namesIn(String folder) {
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        return below(folder).map(file -> file.substring(start));
    }

    /** The texts that say how a project in a folder is built: makefiles and workflows. */
    List<String> ownBuilds(String folder) {
        return texts.entrySet().stream()
                .filter(each -> RepositoryLook.isWorkflow(each.getKey())
                        || (RepositoryLook.isMakefile(each.getKey())
                                && each.getKey().startsWith(folder.isEmpty() ? "" : folder + "/")))
                .map(Map.Entry::getValue)
                .toList();
    }

    String text(String file) {
        return texts.getOrDefault(file, "");
    }
}

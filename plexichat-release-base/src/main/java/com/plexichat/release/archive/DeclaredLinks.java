package com.plexichat.release.archive;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The symbolic links that an archive may have; each leads to a place below the archive's top, and passes through no other
 * link on its way.
 *
 * @param targets from the link's name to the text that it holds, relative to the folder that the link is in
 */
public record DeclaredLinks(Map<ArchivePath, String> targets) {
    public static final DeclaredLinks NONE = new DeclaredLinks(Map.of());

    /** @throws IllegalArgumentException if a link leads elsewhere */
    public DeclaredLinks {
        targets = Map.copyOf(targets);
        Collection<String> faults = faults(targets).values();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** What is wrong with each link that leads elsewhere, as a sentence, in the order of their names. */
    public static SortedMap<ArchivePath, String> faults(Map<ArchivePath, String> targets) {
        SortedMap<ArchivePath, String> faults = new TreeMap<>();
        targets.forEach((path, target) -> fault(path, target, targets)
                .ifPresent(fault -> faults.put(
                        path,
                        "the link \"" + VisibleText.of(path.text()) + "\" to \"" + VisibleText.of(target) + "\" "
                                + fault)));
        return faults;
    }

    /** True if this link may be there and lead there. */
    boolean allows(ArchivePath path, String target) {
        return target.equals(targets.get(path));
    }

    /** @throws IllegalArgumentException if the link is not declared */
    String target(ArchivePath path) {
        String target = targets.get(path);
        if (target == null) {
            throw new IllegalArgumentException("\"" + VisibleText.of(path.text()) + "\" is not declared");
        }
        return target;
    }

    private static Optional<String> fault(ArchivePath path, String target, Map<ArchivePath, String> targets) {
        if (target.startsWith("/")) {
            return Optional.of("is no relative path: it is absolute");
        }
        Deque<String> place = new ArrayDeque<>();
        path.parent().ifPresent(parent -> place.addAll(parent.parts()));
        String[] parts = target.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals("..")) {
                if (place.isEmpty()) {
                    return Optional.of("leads out of the package");
                }
                place.removeLast();
            } else {
                Optional<String> fault = ArchivePath.fault(parts[i]);
                if (fault.isPresent()) {
                    return Optional.of("is no relative path: it " + fault.get());
                }
                place.addLast(parts[i]);
                boolean isOnTheWay = i < parts.length - 1;
                String way = String.join("/", place);
                if (isOnTheWay && targets.containsKey(new ArchivePath(way))) {
                    return Optional.of("passes through another link, \"" + VisibleText.of(way) + "\"");
                }
            }
        }
        return place.isEmpty() ? Optional.of("leads to the package itself") : Optional.empty();
    }
}

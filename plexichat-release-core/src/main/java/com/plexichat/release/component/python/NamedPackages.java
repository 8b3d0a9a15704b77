package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.PackagedFile;
import java.util.ArrayList;
import java.util.List;

/** The packages that a file names, which covers itself by that. */
final class NamedPackages {
    /** Nobody writes more of either; it bounds the memory. */
    private static final int MOST = 20_000;

    private static final int MOST_NEEDS = 20 * MOST;

    private final Evidence evidence;
    private final List<String> covered;
    private final List<FoundComponent> found = new ArrayList<>();
    private String firstUnread = "";
    private int unread;
    private int needs;

    NamedPackages(PackagedFile file, String reader) {
        this.evidence = new Evidence(file.path(), reader, Technique.MANIFEST_ANALYSIS);
        this.covered = List.of(file.path());
    }

    void add(Component component) throws BrokenSourceException {
        add(component, List.of());
    }

    /** Adds what the product itself asks for. */
    void addDirect(Component component) throws BrokenSourceException {
        add(component);
        found.add(found.remove(found.size() - 1).direct(true));
    }

    /** @param needed the refs of what it needs */
    void add(Component component, List<String> needed) throws BrokenSourceException {
        if (found.size() == MOST) {
            throw new BrokenSourceException("it names more than " + MOST + " packages");
        }
        needs += needed.size();
        if (needs > MOST_NEEDS) {
            throw new BrokenSourceException("its packages need more than " + MOST_NEEDS + " others");
        }
        found.add(FoundComponent.of(component, evidence).dependingOn(needed).covering(covered));
    }

    /** @param what a place of the file, and what is there in the place of a requirement */
    void addUnread(String what) {
        if (unread == 0) {
            firstUnread = what;
        }
        unread++;
    }

    /** Takes back all that the file named, as it is none of its form. */
    void forget() {
        found.clear();
    }

    /**
     * All of them.
     *
     * @throws BrokenSourceException with all of them, if something else stands in the file
     */
    List<FoundComponent> read() throws BrokenSourceException {
        if (unread == 0) {
            return found;
        }
        throw new BrokenSourceException(firstUnread + (unread == 1 ? "" : " (1 of " + unread + " such places)"), found);
    }
}

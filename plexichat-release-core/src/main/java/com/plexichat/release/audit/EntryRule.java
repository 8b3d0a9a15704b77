package com.plexichat.release.audit;

import com.plexichat.release.archive.ArchiveEntry;
import com.plexichat.release.archive.ArchiveEntry.Kind;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Nothing in a package can be changed by everybody, runs as somebody else, leads out of the package, or takes another one's place. */
record EntryRule() implements AuditRule {
    private static final int SETUID_OR_SETGID = 06000;
    private static final int WRITABLE_BY_ALL = 0002;

    @Override
    public ProblemCode code() {
        return ProblemCode.PACKAGE_ENTRY_UNSAFE;
    }

    @Override
    public Look look(Platform platform, Consumer<Finding> found) {
        return new Look() {
            private final EntryNames names = new EntryNames();

            @Override
            public void enter(ArchiveEntry entry) {
                List<String> faults = new ArrayList<>(names.faults(entry));
                faults.addAll(faults(entry));
                for (String what : faults) {
                    found.accept(new Finding(
                            code(),
                            Inside.path(entry.path()),
                            what,
                            "mend the entry of <layout> or <links> that it is from"));
                }
            }
        };
    }

    private static List<String> faults(ArchiveEntry entry) {
        List<String> faults = new ArrayList<>();
        if (entry.kind() == Kind.OTHER) {
            faults.add("it is neither a file nor a folder nor a link");
        }
        if (entry.kind() != Kind.LINK && (entry.mode() & WRITABLE_BY_ALL) != 0) {
            faults.add("every user could change it: its mode is " + octal(entry));
        }
        if ((entry.mode() & SETUID_OR_SETGID) != 0) {
            faults.add("it would run with the rights of its owner or group: its mode is " + octal(entry));
        }
        entry.linkTarget()
                .filter(target -> leadsOut(entry, target))
                .ifPresent(target -> faults.add("the link to \"" + target + "\" leads out of the package"));
        return faults;
    }

    private static String octal(ArchiveEntry entry) {
        return Integer.toOctalString(entry.mode());
    }

    /** The target of a hard link is a path from the top of the archive, that of another one from the link's own folder. */
    private static boolean leadsOut(ArchiveEntry entry, String target) {
        String own = entry.path();
        String folder = entry.kind() == Kind.LINK ? own.substring(0, own.lastIndexOf('/') + 1) : "";
        List<String> way = Inside.steps(folder + target);
        return target.startsWith("/")
                || way.isEmpty()
                || !way.get(0).equals(Inside.steps(own).get(0))
                || passesAbove(folder, target);
    }

    /** The folder at the top may have another name where the package is installed: a way through what is above it ends there. */
    private static boolean passesAbove(String folder, String target) {
        int depth = Inside.steps(folder).size();
        for (String step : target.split("/", -1)) {
            if (step.equals(Inside.UP)) {
                depth--;
                if (depth == 0) {
                    return true;
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                depth++;
            }
        }
        return false;
    }
}

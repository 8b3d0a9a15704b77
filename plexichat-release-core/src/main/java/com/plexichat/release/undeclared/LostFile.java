package com.plexichat.release.undeclared;

import com.plexichat.release.git.FileChange;
import java.util.List;
import java.util.function.Predicate;

/** A file that was deleted or has another name, and that something outside of the repository may name. */
record LostFile(String what, Predicate<String> included) implements Suspicion {
    @Override
    public List<Suspect> of(FileChange change, Contents contents) {
        if (change.before().isEmpty() || change.before().equals(change.after())) {
            return List.of();
        }
        String path = change.before().get();
        return !included.test(path)
                ? List.of()
                : List.of(change.after().map(now -> Suspect.renamed(path, now)).orElseGet(() -> Suspect.of(path)));
    }
}

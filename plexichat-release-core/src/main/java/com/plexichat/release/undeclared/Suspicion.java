package com.plexichat.release.undeclared;

import com.plexichat.release.git.FileChange;
import java.util.List;

/** One kind of change that those who upgrade may have to adapt to. */
interface Suspicion {
    /** What happened to the files, as a clause that their names follow. */
    String what();

    /** Nothing if the change is of another kind. */
    List<Suspect> of(FileChange change, Contents contents);
}

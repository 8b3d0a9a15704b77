package com.plexichat.release.proof;

import java.nio.file.Path;
import java.util.List;

/** Builds packages once more, under circumstances that are not those of the first build. */
public interface SecondBuild {
    /**
     * Leaves each archive under its name in the folder, which is empty before.
     *
     * @return what was another one than in the first build, such as {@code time zone}
     * @throws com.plexichat.release.problem.ReleaseException if it did not come to its end
     */
    List<String> pack(PackingOrder order, Path folder);
}

package com.plexichat.release.proof;

import java.nio.file.Path;
import java.util.List;

/** Builds a second time without another process. */
public final class InThisProcess implements SecondBuild {
    @Override
    public List<String> pack(PackingOrder order, Path folder) {
        BackwardsPacking.pack(order.withOtherThreads(), folder);
        return List.of("number of threads", "order of files");
    }
}

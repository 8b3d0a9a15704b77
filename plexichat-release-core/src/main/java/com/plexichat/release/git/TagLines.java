package com.plexichat.release.git;

import com.plexichat.release.manifest.CommitId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads what git-show-ref lists with {@code --dereference}: a line {@code object name}, and for an annotated tag then one
 * of what it points to, whose name ends with {@code ^{}}.
 */
final class TagLines implements Consumer<String> {
    private static final String TAGS = "refs/tags/";
    private static final String PEELED = "^{}";

    private final BiConsumer<String, CommitId> listener;
    private String name = "";
    private String object = "";

    TagLines(BiConsumer<String, CommitId> listener) {
        this.listener = listener;
    }

    @Override
    public void accept(String line) {
        int space = line.indexOf(' ');
        if (!line.endsWith(PEELED)) {
            end();
            name = line.substring(space + 1 + TAGS.length());
        }
        object = line.substring(0, space);
    }

    /** Tells the last tag. */
    void end() {
        if (!name.isEmpty()) {
            listener.accept(name, new CommitId(object));
        }
    }
}

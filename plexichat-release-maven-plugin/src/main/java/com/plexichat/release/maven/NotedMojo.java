package com.plexichat.release.maven;

import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.handwritten.NotesFolder;
import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that check what a project writes for its notes. */
abstract class NotedMojo<R extends Record> extends DestinationMojo<R> {
    /** The folder of what is written by hand for the notes; the default one need not exist. */
    @Parameter(property = "plexichat.notesFolder", defaultValue = "${basedir}/src/release/notes", required = true)
    private File notesFolder;

    /** Why breaking changes need no migration text, which is refused else; the notes tell it. */
    @Parameter(property = "plexichat.withoutMigration")
    private @Nullable String withoutMigration;

    protected final HandwrittenInput handwritten() {
        return new HandwrittenInput(new NotesFolder(folder(), notesFolder.toPath()), text(withoutMigration));
    }

    /** True where a real publish follows, which tolerates less than the desk. */
    protected final boolean publishes() {
        return isCalledToPublish() && !dryRun;
    }
}

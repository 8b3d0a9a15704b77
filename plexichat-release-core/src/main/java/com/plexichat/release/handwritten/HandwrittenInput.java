package com.plexichat.release.handwritten;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.text.Placeholder;
import java.util.Optional;

/**
 * What a project is asked to write for its notes.
 *
 * @param withoutMigration why breaking changes need no word on what to do
 */
public record HandwrittenInput(NotesFolder folder, Optional<String> withoutMigration) {
    /** @throws ReleaseException if the property is set as a flag, or to what is still to be written, which is no reason */
    public HandwrittenInput {
        if (withoutMigration.isPresent()
                && (withoutMigration.get().equals("true") || Placeholder.isNoAnswer(withoutMigration.get()))) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + withoutMigration.get() + "\" does not say why breaking changes need no migration text",
                    "plexichat.withoutMigration",
                    "give the reason, which the notes tell, such as \"nobody used the old ids\""));
        }
    }
}

package com.plexichat.release.component;

import com.plexichat.release.component.ComponentHash.Algorithm;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A component as the build tool resolved it.
 *
 * @param file empty where nothing of it ships
 * @param dependsOn the {@link Component#ref refs} of what it needs directly
 */
public record ResolvedComponent(Component component, Optional<ComponentFile> file, List<String> dependsOn) {
    public ResolvedComponent {
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * The component with the digest of its file.
     *
     * @param time of what is in a jar that this build made
     * @throws ReleaseException if the file cannot be read
     */
    public Component hashed(Instant time) {
        if (file.isEmpty()) {
            return component;
        }
        try {
            return component.with(
                    new ComponentHash(Algorithm.SHA_256, file.get().digest(time).hex()));
        } catch (IOException unreadable) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "a dependency cannot be read: " + unreadable.getMessage(),
                            file.get().path().toString(),
                            "run \"mvn package\" so that every dependency is resolved to its jar"),
                    unreadable);
        }
    }
}

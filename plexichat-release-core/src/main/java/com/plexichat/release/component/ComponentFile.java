package com.plexichat.release.component;

import com.plexichat.release.archive.ReproducibleJar;
import com.plexichat.release.integrity.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The file of a component.
 *
 * @param ownBuild whether this build made it: what ships then is its content, without the traces of the machine
 */
public record ComponentFile(Path path, boolean ownBuild) {
    /**
     * The digest of what ships.
     *
     * @param time of what is in a jar that this build made
     */
    public Sha256 digest(Instant time) throws IOException {
        return ownBuild ? Sha256.of(out -> ReproducibleJar.write(path, time, out)) : Sha256.of(path);
    }
}

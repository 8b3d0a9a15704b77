package com.plexichat.release.trial;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.integrity.Sha256;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** The file that a proof is kept in: there as a whole, or not at all. */
public record ProofFile(Path path) {
    /** What a trial that failed must not leave behind. */
    public void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    public void write(InstallProof proof) {
        try {
            AtomicFile.write(path, InstallProofJson.write(proof));
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** @throws ReleaseException if there is no proof that exactly these files of this release were installed */
    public InstallProof require(ReleaseIdentity release, Map<String, Sha256> assets) {
        InstallProof proof = read();
        proof.mismatch(release, assets, path.toString()).ifPresent(problem -> {
            throw new ReleaseException(problem);
        });
        return proof;
    }

    private InstallProof read() {
        try {
            return InstallProofJson.read(Files.readString(path), String.valueOf(path.getFileName()));
        } catch (NoSuchFileException missing) {
            throw missing("the release was not installed on trial", missing);
        } catch (JsonException | IOException broken) {
            throw missing("its proof of installation cannot be read: " + broken.getMessage(), broken);
        }
    }

    private ReleaseException missing(String what, Exception cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.PROOF_MISSING,
                        what,
                        path.toString(),
                        "run plexichat-release:prove-install, or name its proof with plexichat.proof"),
                cause);
    }

    private ReleaseException unwritable(IOException cause) {
        return new ReleaseException(
                new Problem(
                        ProblemCode.FILE_UNWRITABLE,
                        "the proof of the installation cannot be written: " + cause.getMessage(),
                        path.toString(),
                        "free disk space, or give the build the right to write there"),
                cause);
    }
}

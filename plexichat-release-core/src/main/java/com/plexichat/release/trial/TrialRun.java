package com.plexichat.release.trial;

import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.proof.TemporaryFolder;
import com.plexichat.release.trial.ReleaseFetch.Fetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Tries a release out in a folder of its own, and leaves neither files nor programs behind. */
public final class TrialRun {
    private final HostJava java;
    private final TrialLog told;

    public TrialRun(HostJava java, TrialLog told) {
        this.java = java;
        this.told = told;
    }

    /** @throws ReleaseException with what is wrong with the release, or with its trial */
    public InstallProof prove(TrialOrder order) {
        Platform host = java.platform();
        order.files().require();
        TrialProcesses processes = new TrialProcesses(order.folder());
        try (TemporaryFolder temporary = TemporaryFolder.make(order.folder(), processes::end)) {
            TrialFolder folder = new TrialFolder(temporary.path());
            Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.files());
            if (order.kept()) {
                temporary.keep();
                told.kept(folder.path());
            }
            return proven(order, host, folder, new UpdaterProcess(java.home(), order.updater(), folder, processes));
        } catch (IOException | UncheckedIOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "the trial cannot be made: " + failed.getMessage(),
                            order.folder().toString(),
                            "see that all files of the trial can be read, and that there is room for it"),
                    failed);
        }
    }

    private InstallProof proven(TrialOrder order, Platform host, TrialFolder folder, Updater updater)
            throws IOException {
        String version = updater.version();
        ReleaseFetch fetch = new ReleaseFetch(order.product(), host, folder.releases());
        told.fetching(order.release());
        Fetched release = fetch.bring(order.release());
        if (order.former().isPresent()) {
            told.fetching(order.former().get());
            fetch.bring(order.former().get());
        }
        order.files().copy(folder.files(), Placeholders.of(folder, freePort()));
        Path settings = folder.settings();
        Files.writeString(
                settings,
                TrialSettings.of(
                        Files.readString(settings),
                        order.files().settings().toString(),
                        release.account().identity(),
                        folder));
        InstalledContent content = InstalledContent.of(order.files(), folder);
        new Trial(updater, content, folder.serviceLog(), told).run(order.plan());
        return new InstallProof(
                order.product(),
                release.account().identity().version(),
                release.account().identity().commit(),
                host,
                order.former().map(former -> former.version().tag()),
                version,
                order.plan().steps().stream().map(TrialStep::toString).toList(),
                release.assets());
    }

    /** One that nobody listens on now; who comes first gets it. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

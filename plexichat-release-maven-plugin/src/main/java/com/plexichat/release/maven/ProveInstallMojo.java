package com.plexichat.release.maven;

import com.plexichat.release.goal.ProveInstallRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Installs the staged draft on this machine over the release before it, by the program that servers use: with data and an
 * edited configuration, in a folder of its own. It is taken back and installed again; that all went well is written to
 * {@code install-proof.json}, without which {@code release} can be told to refuse.
 */
@Mojo(name = "prove-install", threadSafe = true, configurator = CheckedConfigurator.NAME)
final class ProveInstallMojo extends DestinationMojo<ProveInstallRequest> {
    @Inject
    private RepositorySystem repositories;

    /** A folder with the files of the release, such as target/release; the staged draft if it is not set. */
    @Parameter(property = "plexichat.folder")
    private @Nullable File folder;

    /** What it is installed over, a version or a folder; the newest public release that fits if it is not set. */
    @Parameter(property = "plexichat.former")
    private @Nullable String former;

    /** The folder with update.yml and what else the trial needs of the project. */
    @Parameter(property = "plexichat.trial", defaultValue = "${project.basedir}/src/release/trial", required = true)
    private File trial;

    /** The jar of plexichat-updater; the one of the plugin's own version, from Maven's repositories, if not set. */
    @Parameter(property = "plexichat.updater")
    private @Nullable File updater;

    /** Where the proof is written. */
    @Parameter(
            property = "plexichat.proof",
            defaultValue = "${project.build.directory}/release/install-proof.json",
            required = true)
    private File proof;

    /** Lets the files of the trial stay in target/trial. */
    @Parameter(property = "plexichat.keepTrial", defaultValue = "false")
    private boolean keepTrial;

    @Override
    protected ProveInstallRequest request() {
        return new ProveInstallRequest(
                facts(),
                destination(),
                settings(),
                Optional.ofNullable(folder).map(File::toPath),
                text(former),
                trial.toPath(),
                updater == null
                        ? new MavenUpdater(repositories, session, project).jar(pluginVersion())
                        : updater.toPath(),
                proof.toPath(),
                keepTrial,
                dryRun);
    }

    @Override
    protected void run(ReleaseGoals goals, ProveInstallRequest request) {
        goals.proveInstall(network()).run(request);
    }
}

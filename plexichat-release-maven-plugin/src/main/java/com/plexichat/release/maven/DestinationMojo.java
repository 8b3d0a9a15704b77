package com.plexichat.release.maven;

import com.plexichat.release.goal.DestinationRequest;
import com.plexichat.release.goal.PublishSettings;
import com.plexichat.release.wiring.NetworkSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that know where a release is published to. */
abstract class DestinationMojo<R extends Record> extends RuledMojo<R> {
    @Inject
    private SettingsDecrypter decrypter;

    /** {@code owner/name} of the repository; GITHUB_REPOSITORY or the git remote's if not set. */
    @Parameter(property = "plexichat.repository")
    private @Nullable String repository;

    /** The address of a GitHub-compatible API; GITHUB_API_URL, else GitHub's own if not set. */
    @Parameter(property = "plexichat.githubApi")
    private @Nullable String githubApi;

    /** The server of settings.xml whose password is the token, where neither GITHUB_TOKEN nor GH_TOKEN is set. */
    @Parameter(property = "plexichat.serverId", defaultValue = "github", required = true)
    private String serverId;

    /** Shows the plan and sends nothing. */
    @Parameter(property = "plexichat.dryRun", defaultValue = "false")
    protected boolean dryRun;

    /** Makes a dry run without asking the server, and nothing but a dry run; Maven's own -o does too. */
    @Parameter(property = "plexichat.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    /** Lets the release make its tag, at the full commit id, where the server has none. */
    @Parameter(property = "plexichat.createTag", defaultValue = "false")
    private boolean createTag;

    /** How many assets are sent at once. */
    @Parameter(property = "plexichat.parallelUploads", defaultValue = "4")
    private int parallelUploads;

    /** How many seconds a run loses in all, by waits and failed attempts, before it gives up. */
    @Parameter(property = "plexichat.patience", defaultValue = "900")
    private int patience;

    protected final PublishSettings settings() {
        return new PublishSettings(
                createTag,
                parallelUploads,
                Duration.ofSeconds(patience),
                session.getRequest().isInteractiveMode());
    }

    protected final NetworkSettings network() {
        return new MavenServer(session.getSettings(), decrypter, serverId).network();
    }

    protected final DestinationRequest destination() {
        return new DestinationRequest(text(repository), text(githubApi), offline);
    }

    /** The version of the plugin that builds the project's jar; empty where there is none. */
    protected final Optional<String> jarPlugin() {
        return Optional.ofNullable(project.getPlugin("org.apache.maven.plugins:maven-jar-plugin"))
                .map(Plugin::getVersion)
                .filter(version -> !project.getPackaging().equals("pom"));
    }

    /** What {@code package} is told to fill, in any configuration of the plugin. */
    protected final Set<String> ownTargets() {
        return LayoutTargets.of(
                new GivenParameters(session, new PluginParameterExpressionEvaluator(session, mojoExecution))
                        .configurations(mojoExecution.getPlugin().getKey()));
    }
}

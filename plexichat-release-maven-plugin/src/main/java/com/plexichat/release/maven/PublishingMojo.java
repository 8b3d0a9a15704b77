package com.plexichat.release.maven;

import com.plexichat.release.goal.PublishRequest;
import com.plexichat.release.wiring.ReleaseGoals;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** The parameters of the goals that publish. */
abstract class PublishingMojo extends PlexichatMojo<PublishRequest> {
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
    private boolean dryRun;

    /** Makes a dry run without asking the server; Maven's own -o does too. */
    @Parameter(property = "plexichat.offline", defaultValue = "${settings.offline}")
    private boolean offline;

    @Override
    protected final PublishRequest request() {
        return new PublishRequest(facts(), text(repository), text(githubApi), dryRun, dryRun && offline);
    }

    @Override
    protected final void run(ReleaseGoals goals, PublishRequest request) {
        goals.publish(this::settingsToken).run(request);
    }

    private Optional<String> settingsToken() {
        Server server = session.getSettings().getServer(serverId);
        return Optional.ofNullable(server)
                .map(DefaultSettingsDecryptionRequest::new)
                .map(request -> decrypter.decrypt(request).getServer().getPassword())
                .flatMap(PlexichatMojo::text);
    }
}

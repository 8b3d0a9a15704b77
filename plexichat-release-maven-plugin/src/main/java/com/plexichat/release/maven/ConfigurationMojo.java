package com.plexichat.release.maven;

import com.plexichat.release.goal.ConfigurationRequest;
import com.plexichat.release.goal.VersionRequest;
import com.plexichat.release.parameter.GivenConfiguration;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Lists each parameter with the value that a goal called by its name would see, and where that comes from. It needs no
 * pom. What an execution says for itself, and what is in an entry, stays in the pom.
 */
@Mojo(
        name = "configuration",
        requiresProject = false,
        aggregator = true,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class ConfigurationMojo extends PlexichatMojo<ConfigurationRequest> {
    /** The goal whose parameters are listed; those of all goals if not set. */
    @Parameter(property = "plexichat.goal")
    private @Nullable String goal;

    /** The form of the answer: text or json. */
    @Parameter(property = "plexichat.format", defaultValue = "text", required = true)
    private String format;

    /** Takes the answer instead of standard output, on which Maven prints too. */
    @Parameter(property = "plexichat.outputFile")
    private @Nullable File outputFile;

    @Override
    protected ConfigurationRequest request() {
        GivenParameters given =
                new GivenParameters(session, new PluginParameterExpressionEvaluator(session, mojoExecution));
        List<GivenConfiguration> configurations = given.configurations(
                mojoExecution.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey());
        return new ConfigurationRequest(
                ConfigurationRequest.of(
                        given.withDefaults(DescribedParameters.of(
                                        mojoExecution.getMojoDescriptor().getPluginDescriptor())
                                .ofGoals()),
                        text(goal)),
                configurations.isEmpty() ? List.of() : configurations.get(0).elements(),
                given.properties(),
                VersionRequest.Format.parse(format),
                Optional.ofNullable(outputFile).map(File::toPath));
    }

    @Override
    protected void run(ReleaseGoals goals, ConfigurationRequest request) {
        goals.configuration().run(request);
    }
}

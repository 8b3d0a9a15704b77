package com.plexichat.release.maven;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.internal.DefaultMojoExecutionConfigurator;
import org.apache.maven.lifecycle.internal.MojoDescriptorCreator;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystemSession;

/** Runs one goal in a folder with a pom, with Maven's own models and configuration, but without a Maven. */
final class PlainMaven {
    private final PluginDescriptor plugin;
    private final MavenProject project;
    private final List<MavenProject> reactor = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** @param poms those of the reactor; the goal runs for the first */
    PlainMaven(Path... poms) throws Exception {
        this.plugin = ShippedDescriptor.read();
        for (Path pom : poms) {
            reactor.add(project(pom));
        }
        this.project = reactor.get(0);
    }

    private static MavenProject project(Path pom) throws Exception {
        InputSource source = new InputSource();
        source.setLocation(pom.toString());
        Model model = new MavenXpp3ReaderEx().read(new StringReader(Files.readString(pom)), true, source);
        model.getBuild().setDirectory(pom.resolveSibling("target").toString());
        MavenProject read = new MavenProject(model);
        read.setFile(pom.toFile());
        return read;
    }

    /** What Maven prints for a goal that was stopped; empty for one that went well. */
    Optional<String> failure(String goal, Properties commandLine) throws Exception {
        PlexichatMojo<?> mojo = configured(plugin.getMojo(goal), commandLine);
        try {
            mojo.execute(Map.of());
            return Optional.empty();
        } catch (MojoExecutionException | MojoFailureException stopped) {
            return Optional.ofNullable(stopped.getMessage());
        }
    }

    private PlexichatMojo<?> configured(MojoDescriptor goal, Properties commandLine) throws Exception {
        plugin.setPlugin(project.getPlugin(plugin.getPluginLookupKey()));
        MojoExecution execution = new MojoExecution(goal, "default-cli");
        new DefaultMojoExecutionConfigurator().configure(project, execution, true);
        complete(execution);
        var constructor = Class.forName(goal.getImplementation()).getDeclaredConstructor();
        PlexichatMojo<?> mojo = (PlexichatMojo<?>) constructor.newInstance();
        mojo.setLog(new QuietLog());
        mojo.setPluginContext(new HashMap<>());
        new CheckedConfigurator()
                .configureComponent(
                        mojo,
                        new XmlPlexusConfiguration(execution.getConfiguration()),
                        new PluginParameterExpressionEvaluator(session(commandLine), execution),
                        new ClassWorld("plugin", getClass().getClassLoader()).getClassRealm("plugin"));
        return mojo;
    }

    /** Adds the defaults of the descriptor, as Maven does before it configures a goal. */
    private static void complete(MojoExecution execution) {
        MojoDescriptor goal = execution.getMojoDescriptor();
        Xpp3Dom given = Optional.ofNullable(execution.getConfiguration()).orElseGet(() -> new Xpp3Dom("configuration"));
        Xpp3Dom defaults = MojoDescriptorCreator.convert(goal);
        Xpp3Dom all = new Xpp3Dom("configuration");
        for (Parameter parameter : goal.getParameters()) {
            Xpp3Dom merged = Xpp3Dom.mergeXpp3Dom(
                    given.getChild(parameter.getName()), defaults.getChild(parameter.getName()), Boolean.TRUE);
            if (merged != null) {
                all.addChild(new Xpp3Dom(merged, parameter.getName()));
            }
        }
        execution.setConfiguration(all);
    }

    @SuppressWarnings("deprecation") // the only way to make one
    private MavenSession session(Properties commandLine) {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setUserProperties(commandLine)
                .setSystemProperties(new Properties())
                .setGoals(List.of())
                .setBaseDirectory(project.getBasedir());
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        session.setAllProjects(reactor);
        session.setCurrentProject(project);
        return session;
    }

    /** What goals warned of, line by line. */
    List<String> warnings() {
        return warnings;
    }

    private final class QuietLog extends SystemStreamLog {
        @Override
        public void debug(CharSequence content) {}

        @Override
        public void info(CharSequence content) {}

        @Override
        public void warn(CharSequence content) {
            warnings.add(content.toString());
        }
    }
}

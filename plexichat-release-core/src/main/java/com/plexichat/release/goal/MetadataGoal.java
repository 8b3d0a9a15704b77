package com.plexichat.release.goal;

import com.plexichat.release.file.AtomicFile;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.metadata.BuildInfo;
import com.plexichat.release.metadata.BuildInfoRendering;
import com.plexichat.release.metadata.BuildInfoRenderings;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.report.RunReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders version, commit, branch and build for the programs that are built next. */
public final class MetadataGoal {
    private final IdentityResolver identities;
    private final ReleaseLog log;
    private final RunReport report;

    public MetadataGoal(IdentityResolver identities, ReleaseLog log, RunReport report) {
        this.identities = identities;
        this.log = log;
        this.report = report;
    }

    public MetadataOutcome run(MetadataRequest request) {
        ProjectFacts project = request.project();
        ReleaseIdentity identity = identities.resolve(project);
        report.identified(identity);
        BuildInfo info = BuildInfo.of(identity, project.platform());
        Path resources = project.buildFolder().resolve("generated-resources/build-info");
        Path sources = project.buildFolder().resolve("build-info");
        write(resources.resolve(BuildInfoRenderings.PROPERTIES_PATH), BuildInfoRenderings.properties(info));
        for (BuildInfoRendering rendering : BuildInfoRenderings.sources(request.goPackage())) {
            write(sources.resolve(rendering.path()), rendering.text().apply(info));
        }
        log.info("Build " + identity.buildNumber() + " of " + identity.buildDate() + ": "
                + BuildInfoRenderings.PROPERTIES_PATH + ", and for Go, Python, JavaScript and JSON in " + sources);
        Map<String, String> properties =
                info.values().stream().collect(Collectors.toMap(BuildInfo.Value::property, BuildInfo.Value::text));
        return new MetadataOutcome(properties, resources, identity.buildDate());
    }

    private static void write(Path file, String text) {
        try {
            AtomicFile.write(file, text);
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNWRITABLE,
                            "build metadata cannot be written: " + failed.getMessage(),
                            file.toString(),
                            "free disk space, or give the build the right to write there"),
                    failed);
        }
    }
}

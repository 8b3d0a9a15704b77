package com.plexichat.release.maven;

import com.plexichat.release.component.ResolvedGraph;
import com.plexichat.release.goal.SbomRequest;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.licence.SpdxLicences;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.thirdparty.LicencePolicy;
import com.plexichat.release.thirdparty.LicenceRule;
import com.plexichat.release.thirdparty.LicenceWaiver;
import com.plexichat.release.wiring.ReleaseGoals;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.model.io.ModelReader;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Writes the software bill of materials of the package (CycloneDX 1.6), as JSON and XML, to {@code target/release/}: what
 * Maven resolved, joined with what lies in the package. {@code THIRD-PARTY.txt} beside it lists what is whose by licence;
 * what the project does not permit stops the release.
 */
@Mojo(
        name = "sbom",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true,
        configurator = CheckedConfigurator.NAME)
final class SbomMojo extends PlexichatMojo<SbomRequest> {
    private static final int ALL = 100;

    /**
     * What in the package is the project's own: patterns with commas between them, such as {@code bin/**,config/**}, below
     * the folder at the top.
     */
    @Parameter(property = "plexichat.ownContent")
    private List<String> ownContent = List.of();

    /** The least number of a hundred files of the package of which it has to be known what they are. */
    @Parameter(property = "plexichat.completeness", defaultValue = "0")
    private int completeness;

    /**
     * What the project says of licences, each {@code <licence>} with {@code <id>} and {@code <verdict>} (allowed, review or
     * denied), and a {@code <reason>} and a last day ({@code <until>}) if wanted; where it allows some, each other one needs a
     * review.
     */
    @Parameter
    private List<LicenceParameter> licences = List.of();

    /**
     * Components that may have the licences that they have, each {@code <licenceWaiver>} with {@code <components>},
     * {@code <reason>} and {@code <until>}, the last day on which it counts, such as 2027-03-31.
     */
    @Parameter
    private List<LicenceWaiverParameter> licenceWaivers = List.of();

    /** What is said of components whose licence nobody knows: allowed, warned or review, which stops the release. */
    @Parameter(property = "plexichat.unknownLicences", defaultValue = "warned")
    private String unknownLicences;

    /** A folder of FreeMarker templates that take the place of the shipped ones of the same name. */
    @Parameter(property = "plexichat.templates", defaultValue = "${basedir}/src/release/templates", required = true)
    private File templates;

    @Inject
    private ProjectDependenciesResolver resolver;

    @Inject
    private ModelReader poms;

    @Override
    protected SbomRequest request() {
        require(this::facts, this::floor, this::policy);
        return new SbomRequest(facts(), graph(), ownContent, floor(), policy(), templates.toPath());
    }

    LicencePolicy policy() {
        SpdxLicences known = new SpdxLicences();
        Problems problems = new Problems();
        List<LicenceRule> rules = each(problems, () -> all(licences, licence -> licence.rule(known)));
        problems.note(() -> requireOneEach(rules));
        List<LicenceWaiver> waivers = each(problems, () -> all(licenceWaivers, LicenceWaiverParameter::waiver));
        LicencePolicy.Unknown unknown = problems.attempt(this::unknown);
        problems.throwIfAny();
        return new LicencePolicy(rules, waivers, Objects.requireNonNull(unknown));
    }

    private static void requireOneEach(List<LicenceRule> rules) {
        Set<SpdxLicence> seen = new HashSet<>();
        for (LicenceRule rule : rules) {
            if (!seen.add(rule.licence())) {
                throw invalid("two rules are on " + rule.licence().text(), "<licences>", "keep the one that you mean");
            }
        }
    }

    private LicencePolicy.Unknown unknown() {
        try {
            return LicencePolicy.Unknown.valueOf(unknownLicences.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw invalid(
                    "\"" + unknownLicences + "\" says nothing of unknown licences",
                    "plexichat.unknownLicences",
                    "write allowed, warned or review");
        }
    }

    private ResolvedGraph graph() {
        RepositorySystemSession repositories = session.getRepositorySession();
        DependencyGraph graph = DependencyGraph.of(project, repositories, resolver);
        MavenComponents components = new MavenComponents(
                project,
                session.getProjects(),
                graph,
                new PublishedPoms(repositories, project.getRemoteProjectRepositories(), poms));
        return new ResolvedGraph(components.product(), components.all(), new TreeSet<>(graph.direct()));
    }

    private int floor() {
        if (completeness < 0 || completeness > ALL) {
            throw invalid(completeness + " is not a number of a hundred", "plexichat.completeness", "write 0 to 100");
        }
        return completeness;
    }

    @Override
    protected void run(ReleaseGoals goals, SbomRequest request) {
        goals.sbom().run(request);
    }
}

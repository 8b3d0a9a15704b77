package com.plexichat.release.maven;

import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.graph.DependencyNode;

/**
 * What needs what at run time, as Maven resolved it: each edge, where Maven itself keeps the one by which it found an
 * artifact first.
 */
final class DependencyGraph {
    // Both are of ConflictResolver, in a library that Maven does not show to plugins.
    private static final String KEEP_LOSERS = "aether.conflictResolver.verbose";
    private static final String WINNER = "conflict.winner";

    private static final String PROJECT = "";

    /** What each artifact names, by what Maven tells artifacts of different versions by. */
    private final Map<String, Set<String>> named = new HashMap<>();

    private final Map<String, PackageUrl> listed = new HashMap<>();

    /** What Maven resolved, and what is on no class path: its own dependencies are needed all the same. */
    private final Set<String> passedOver = new HashSet<>();

    private DependencyGraph(MavenProject project, DependencyNode root) {
        for (Artifact artifact : project.getArtifacts()) {
            passedOver.add(key(RepositoryUtils.toArtifact(artifact)));
        }
        MavenDependencies.runtime(project).forEach(artifact -> {
            String key = key(RepositoryUtils.toArtifact(artifact));
            passedOver.remove(key);
            listed.put(key, MavenComponents.url(artifact));
        });
        look(root);
    }

    /** @throws ReleaseException if Maven cannot collect the graph */
    static DependencyGraph of(
            MavenProject project, RepositorySystemSession session, ProjectDependenciesResolver resolver) {
        DefaultRepositorySystemSession verbose = new DefaultRepositorySystemSession(session);
        verbose.setConfigProperty(KEEP_LOSERS, true);
        // Nothing but the graph is wanted: Maven has fetched the files before the goal.
        DefaultDependencyResolutionRequest request = new DefaultDependencyResolutionRequest(project, verbose);
        request.setResolutionFilter((node, parents) -> false);
        try {
            return new DependencyGraph(project, resolver.resolve(request).getDependencyGraph());
        } catch (DependencyResolutionException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.DEPENDENCIES_UNRESOLVED,
                            "Maven cannot tell what the dependencies need: " + failed.getMessage(),
                            project.getFile().toString(),
                            "run \"mvn dependency:tree -Dverbose\", which needs the same, and without -o if a POM is missing"),
                    failed);
        }
    }

    private void look(DependencyNode root) {
        Deque<DependencyNode> open = new ArrayDeque<>(List.of(root));
        Set<DependencyNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            DependencyNode node = open.remove();
            Set<String> names = named.computeIfAbsent(node == root ? PROJECT : key(node), each -> new HashSet<>());
            for (DependencyNode child : node.getChildren()) {
                DependencyNode chosen = chosen(child);
                if (!isBeside(chosen, node)) {
                    names.add(key(chosen));
                }
                if (seen.add(chosen)) {
                    open.add(chosen);
                }
            }
        }
    }

    /** What Maven took instead, which may have another version or be the same at another place. */
    private static DependencyNode chosen(DependencyNode node) {
        return node.getData().get(WINNER) instanceof DependencyNode winner ? winner : node;
    }

    /** True for two jars of one POM, which names the others for the one without a classifier. */
    private static boolean isBeside(DependencyNode child, DependencyNode node) {
        org.eclipse.aether.artifact.Artifact one = child.getArtifact();
        org.eclipse.aether.artifact.Artifact other = node.getArtifact();
        return !other.getClassifier().isEmpty()
                && one.getGroupId().equals(other.getGroupId())
                && one.getArtifactId().equals(other.getArtifactId());
    }

    /** The package URLs of what the project itself names. */
    List<String> direct() {
        return neededBy(PROJECT);
    }

    /** The package URLs of what an artifact needs directly. */
    List<String> neededBy(Artifact artifact) {
        return neededBy(key(RepositoryUtils.toArtifact(artifact)));
    }

    private List<String> neededBy(String key) {
        SortedSet<String> urls = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(named.getOrDefault(key, Set.of()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String each = open.remove();
            PackageUrl url = listed.get(each);
            if (url != null) {
                urls.add(url.text());
            } else if (passedOver.contains(each) && seen.add(each)) {
                open.addAll(named.getOrDefault(each, Set.of()));
            }
        }
        return List.copyOf(urls);
    }

    private static String key(DependencyNode node) {
        return key(node.getArtifact());
    }

    private static String key(org.eclipse.aether.artifact.Artifact artifact) {
        return String.join(
                ":",
                artifact.getGroupId(),
                artifact.getArtifactId(),
                artifact.getExtension(),
                artifact.getClassifier());
    }
}

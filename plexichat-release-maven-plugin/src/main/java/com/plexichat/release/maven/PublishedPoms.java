package com.plexichat.release.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.io.ModelReader;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.LocalArtifactRequest;
import org.eclipse.aether.repository.RemoteRepository;

/**
 * The POMs that Maven fetched when it resolved dependencies. It asks nobody for more, and reads each once; a POM that is
 * not there, or is none, says nothing.
 */
final class PublishedPoms {
    private static final int MOST_ANCESTORS = 50;

    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;
    private final ModelReader reader;
    private final Map<String, Optional<Model>> read = new HashMap<>();

    PublishedPoms(RepositorySystemSession session, List<RemoteRepository> repositories, ModelReader reader) {
        this.session = session;
        this.repositories = repositories;
        this.reader = reader;
    }

    /** What the POM of an artifact says, with what it inherits. */
    PomFacts facts(org.apache.maven.artifact.Artifact artifact) {
        List<Model> lineage = new ArrayList<>();
        Artifact resolved = RepositoryUtils.toArtifact(artifact);
        Optional<Model> pom = pom(resolved.getGroupId(), resolved.getArtifactId(), resolved.getVersion());
        while (pom.isPresent() && lineage.size() < MOST_ANCESTORS) {
            lineage.add(pom.get());
            Parent parent = pom.get().getParent();
            pom = parent == null
                    ? Optional.empty()
                    : pom(parent.getGroupId(), parent.getArtifactId(), parent.getVersion());
        }
        return lineage.isEmpty() ? PomFacts.NONE : PomFacts.inherited(lineage);
    }

    private Optional<Model> pom(String group, String name, String version) {
        Artifact pom = new DefaultArtifact(group, name, "pom", version);
        return read.computeIfAbsent(pom.toString(), each -> read(pom));
    }

    private Optional<Model> read(Artifact pom) {
        LocalArtifactRequest request = new LocalArtifactRequest(pom, repositories, "");
        File file = session.getLocalRepositoryManager().find(session, request).getFile();
        try {
            return file == null
                    ? Optional.empty()
                    : Optional.of(reader.read(file, Map.of(ModelReader.IS_STRICT, false)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

package com.plexichat.release.init;

import java.util.List;

/** The kinds that are known, in the order in which they are told; a new one is one class and one line here. */
final class ProjectKinds {
    static final List<ProjectKind> ALL = List.of(
            new MavenProject(), // pom.xml; its jar and dependencies are packed without a word
            new ServerAndWebapp(), // a Go server and a web page side by side, as Mattermost has them
            new GoProgram(), // go.mod; its programs are in bin/
            new PythonProgram(), // pyproject.toml, requirements.txt or setup.py
            new GradleProject(), // build.gradle; what installDist or assemble leaves
            new NodeProgram()); // package.json, where it is no tool of another kind

    private ProjectKinds() {}

    static List<ProjectKind> of(RepositoryFacts facts) {
        return ALL.stream().filter(kind -> kind.recognises(facts)).toList();
    }
}

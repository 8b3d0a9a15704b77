package com.plexichat.release.init;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program in Python, which runs from its sources. */
record PythonProgram() implements ProjectKind {
    private static final List<String> MARKS = List.of("pyproject.toml", "requirements.txt", "setup.py");
    private static final Set<String> BESIDE = Set.of(
            "pyproject.toml",
            "requirements.txt",
            "setup.cfg",
            "poetry.lock",
            "uv.lock",
            "Pipfile",
            "Pipfile.lock",
            "alembic.ini");
    private static final Set<String> TOOLS = Set.of("conftest.py", "noxfile.py");

    private static final SourceTree SOURCES = new SourceTree(
            name -> name.endsWith(".py") && !TOOLS.contains(name) && !name.startsWith("test_"), BESIDE::contains);

    @Override
    public String name() {
        return "Python";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return MARKS.stream().anyMatch(facts::has);
    }

    @Override
    public PackageShape shape(RepositoryFacts facts) {
        Stream<LayoutLine> lines = SOURCES.lines(facts);
        return PackageShape.of(lines, PackageShape.ANY);
    }
}

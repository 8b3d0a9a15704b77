package com.plexichat.release.init;

import com.plexichat.release.platform.Platform;
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

    private static final SourceTree SOURCES =
            new SourceTree(List.of(".py"), name -> TOOLS.contains(name) || name.startsWith("test_"), BESIDE::contains);

    @Override
    public String name() {
        return "Python";
    }

    @Override
    public boolean recognises(RepositoryFacts facts) {
        return MARKS.stream().anyMatch(facts::has);
    }

    @Override
    public List<String> keptBeside() {
        return List.of("__pycache__/", ".venv/", ".env");
    }

    @Override
    public PackageShape shape(RepositoryFacts facts, List<Platform> asked) {
        Stream<LayoutLine> lines = SOURCES.lines(facts);
        return PackageShape.of(lines, PackageShape.ANY);
    }
}

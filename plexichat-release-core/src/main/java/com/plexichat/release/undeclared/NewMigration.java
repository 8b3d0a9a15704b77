package com.plexichat.release.undeclared;

import com.plexichat.release.git.FileChange;
import java.util.List;
import java.util.Set;

/** A step for the database that was not there before: after it the release before may not run any more. */
record NewMigration() implements Suspicion {
    private static final Set<String> FOLDERS = Set.of("migrations", "migration", "migrate", "alembic", "flyway");
    private static final Set<String> EXTENSIONS = Set.of("sql", "py", "go", "js", "ts", "rb", "java", "xml", "php");

    @Override
    public String what() {
        return "database migrations were added";
    }

    @Override
    public List<Suspect> of(FileChange change, Contents contents) {
        return change.before().isPresent()
                ? List.of()
                : change.after().filter(NewMigration::isStep).map(Suspect::of).stream()
                        .toList();
    }

    private static boolean isStep(String path) {
        RepositoryPath file = RepositoryPath.of(path);
        return file.isOfTheProgram()
                && file.isIn(FOLDERS)
                && EXTENSIONS.contains(file.extension())
                && !file.name().startsWith("__");
    }
}

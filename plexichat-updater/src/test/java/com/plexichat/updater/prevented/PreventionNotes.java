package com.plexichat.updater.prevented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Writes {@code target/prevented/ROW/CLASS.METHOD}, with a line for each run of the test in this JVM; {@code .ci/prevented}
 * makes the table of it.
 */
final class PreventionNotes implements TestWatcher {
    private static final Path FOLDER = Path.of("target", "prevented");
    private static final Map<Method, List<String>> ENDS = new ConcurrentHashMap<>();

    @Override
    public void testSuccessful(ExtensionContext context) {
        note(context, "passed");
    }

    @Override
    public void testFailed(ExtensionContext context, @Nullable Throwable cause) {
        note(context, "failed");
    }

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        note(context, "skipped");
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        note(context, "skipped");
    }

    private static void note(ExtensionContext context, String end) {
        Method test = context.getRequiredTestMethod();
        List<String> ends = ENDS.computeIfAbsent(test, first -> new CopyOnWriteArrayList<>());
        ends.add(end);
        String name = context.getRequiredTestClass().getSimpleName() + "." + test.getName();
        try {
            for (String row : test.getAnnotation(Prevents.class).value()) {
                Files.write(Files.createDirectories(FOLDER.resolve(row)).resolve(name), ends);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}

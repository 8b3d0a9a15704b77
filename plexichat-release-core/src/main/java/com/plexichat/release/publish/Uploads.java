package com.plexichat.release.publish;

import com.plexichat.release.forge.PassingFailureException;
import com.plexichat.release.problem.ReleaseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends assets, a bounded number at once; after a failure none is begun, and those on their way are finished. */
final class Uploads {
    private final int parallel;

    Uploads(int parallel) {
        this.parallel = parallel;
    }

    boolean takes(PublishAction action) {
        return action instanceof PublishAction.UploadAsset || action instanceof PublishAction.UploadReplacement;
    }

    /** @throws ReleaseException the failure that weighs most: one that will not pass before one that may */
    void run(List<PublishAction> steps, Publication publication, PublishLog log) {
        if (steps.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallel, steps.size()), task -> {
            Thread thread = new Thread(task, "upload");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<ReleaseException> failures = carryOut(steps, publication, log, threads);
            failures.stream()
                    .min(Comparator.comparing(PassingFailureException.class::isInstance))
                    .ifPresent(failure -> {
                        throw failure;
                    });
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<ReleaseException> carryOut(
            List<PublishAction> steps, Publication publication, PublishLog log, ExecutorService threads) {
        AtomicBoolean failed = new AtomicBoolean();
        CompletionService<List<PublishAction>> results = new ExecutorCompletionService<>(threads);
        for (PublishAction step : steps) {
            results.submit(() -> {
                if (failed.get()) {
                    return List.of();
                }
                try {
                    step.applyTo(publication);
                    return List.of(step);
                } catch (ReleaseException problem) {
                    failed.set(true);
                    throw problem;
                }
            });
        }
        List<ReleaseException> failures = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            try {
                results.take().get().forEach(log::done);
            } catch (ExecutionException problem) {
                failures.add(known(Objects.requireNonNull(problem.getCause())));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the build was stopped during an upload", stopped);
            }
        }
        return failures;
    }

    private static ReleaseException known(Throwable cause) {
        if (cause instanceof ReleaseException problem) {
            return problem;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
    }
}

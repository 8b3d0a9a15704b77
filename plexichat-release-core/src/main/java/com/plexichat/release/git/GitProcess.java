package com.plexichat.release.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A git that runs, until it ends or is ended. */
final class GitProcess {
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Process git;
    private final Duration patience;

    GitProcess(Process git, Duration patience) {
        this.git = git;
        this.patience = patience;
    }

    /** Takes what git prints, on a thread of its own. */
    @FunctionalInterface
    interface Reader {
        void read(InputStream output) throws IOException;
    }

    /** Git did not end, or its output did not or could not be read; the message goes on from "git log ...". */
    static final class StuckException extends Exception {
        private static final long serialVersionUID = 1;

        StuckException(String message) {
            super(message);
        }
    }

    /** @return how it ended, without the output */
    GitCommand.Result end(String input, Reader reader) throws IOException, StuckException {
        // Both pipes are read at once: a full one would stop git.
        CompletableFuture<String> errors = reading(() -> text(git.getErrorStream()));
        CompletableFuture<String> output = reading(() -> {
            try (InputStream stream = git.getInputStream()) {
                reader.read(stream);
            }
            return "";
        });
        try {
            give(input);
            if (!git.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                git.destroy(); // asked to end, so that it removes its locks
                git.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS);
                throw new StuckException("did not end within " + patience.toSeconds() + " seconds");
            }
            String printed = output.get(TO_END.toSeconds(), TimeUnit.SECONDS);
            return new GitCommand.Result(git.exitValue(), printed, errors.get(TO_END.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (broken.getCause() instanceof Error reason) {
                throw reason;
            }
            throw new StuckException("printed what could not be read: " + broken.getCause());
        } catch (TimeoutException heldOpen) {
            throw new StuckException("ended, and something that it started still holds its output open");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", stopped);
        } finally {
            git.destroyForcibly();
        }
    }

    private void give(String input) {
        try (OutputStream stdin = git.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notRead) {
            // Git ended before it read its input, and says itself why.
            return;
        }
    }

    /** On a thread of its own: a shared pool may have none left, and git would wait for its reader. */
    private static CompletableFuture<String> reading(Callable<String> pipe) {
        CompletableFuture<String> read = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        read.complete(pipe.call());
                    } catch (Exception | Error broken) {
                        read.completeExceptionally(broken);
                    }
                },
                "git-output");
        thread.setDaemon(true);
        thread.start();
        return read;
    }

    static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

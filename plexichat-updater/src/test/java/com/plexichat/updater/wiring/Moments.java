package com.plexichat.updater.wiring;

import com.plexichat.updater.action.Host;
import com.plexichat.updater.backup.Backups;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.process.CommandOutcome;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.service.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;

/** The moments before and after each act of a process, told to whoever started it. */
final class Moments {
    private final PrintStream told;
    private final InputStream parent;
    private final int waitsAt;
    private int passed;

    /** @param waitsAt the moment to wait at, which is the only one told; with 0 all are told */
    Moments(PrintStream told, InputStream parent, int waitsAt) {
        this.told = told;
        this.parent = parent;
        this.waitsAt = waitsAt;
    }

    Host of(Host host) {
        Disk disk = watched(Disk.class, host.disk());
        Commands commands = watched(Commands.class, host.commands());
        return new Host(
                host.settings(),
                host.site(),
                disk,
                host.source(),
                host.platform(),
                watched(Service.class, host.service()),
                host.health(),
                commands,
                new Backups(host.settings().backup(), host.site().shared(), disk, commands, host.clock(), host.log()),
                host.audit(),
                host.clock(),
                host.user(),
                host.log());
    }

    private <T> T watched(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                Moments.class.getClassLoader(), new Class<?>[] {type}, (self, act, with) -> run(real, act, with)));
    }

    private Object run(Object real, Method act, Object[] with) throws Throwable {
        // What only looks has an answer.
        boolean changes = act.getReturnType() == void.class || act.getReturnType() == CommandOutcome.class;
        String name = act.getName() + " "
                + Arrays.stream(with == null ? new Object[0] : with)
                        .filter(Path.class::isInstance)
                        .map(path -> String.valueOf(((Path) path).getFileName()))
                        .toList();
        try {
            if (changes) {
                pass("before " + name);
            }
            Object result = act.invoke(real, with);
            if (changes) {
                pass("after " + name);
            }
            return result instanceof Commands commands ? watched(Commands.class, commands) : result;
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private void pass(String name) {
        passed++;
        if (waitsAt == 0 || passed == waitsAt) {
            told.println(name);
        }
        if (passed == waitsAt) {
            waitForTheEnd();
        }
    }

    /** Nothing comes from the parent but the end. */
    private void waitForTheEnd() {
        try {
            if (parent.read() < 0) {
                Runtime.getRuntime().halt(1);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package com.plexichat.updater.process;

/** Does something if this process is stopped, as by Ctrl-C, before it has closed this. */
public final class Interruption implements AutoCloseable {
    private final Thread act;

    private Interruption(Thread act) {
        this.act = act;
    }

    public static Interruption then(Runnable act) {
        Interruption interruption = new Interruption(new Thread(act, "interruption"));
        Runtime.getRuntime().addShutdownHook(interruption.act);
        return interruption;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(act);
    }
}

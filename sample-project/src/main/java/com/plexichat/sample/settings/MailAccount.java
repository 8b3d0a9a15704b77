package com.plexichat.sample.settings;

/** The account digests are sent from; with an empty host there is none, as in every released package. */
public record MailAccount(String host, int port, String username, String password, String from) {
    public MailAccount {
        if (port < 1 || port > Listen.HIGHEST_PORT) {
            throw new IllegalArgumentException("a mail port is between 1 and " + Listen.HIGHEST_PORT);
        }
        if (!host.isEmpty() && from.isEmpty()) {
            throw new IllegalArgumentException("a mail account has a sender");
        }
    }

    public boolean configured() {
        return !host.isEmpty();
    }

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
        return configured() ? "mail from " + from + " through " + host + ":" + port : "no mail account";
    }
}

package com.plexichat.release.version;

/** Who a version is for; its letter is part of the version. */
public enum Channel {
    ALPHA('a'),
    BETA('b'),
    STABLE('r');

    private final char letter;

    Channel(char letter) {
        this.letter = letter;
    }

    static Channel of(char letter) {
        for (Channel channel : values()) {
            if (channel.letter == letter) {
                return channel;
            }
        }
        throw new IllegalArgumentException("no channel has the letter " + letter);
    }

    public char letter() {
        return letter;
    }

    /** The name in texts and files: {@code alpha}, {@code beta} or {@code stable}. */
    public String text() {
        return switch (this) {
            case ALPHA -> "alpha";
            case BETA -> "beta";
            case STABLE -> "stable";
        };
    }

    /** True for all but stable: GitHub shows such a release as a pre-release. */
    public boolean preRelease() {
        return this != STABLE;
    }

    /**
     * True if the base of this channel's notes may be a release of the other: stable follows stable, beta follows
     * beta or stable, alpha follows any.
     */
    public boolean mayFollow(Channel earlier) {
        return earlier.compareTo(this) >= 0;
    }
}

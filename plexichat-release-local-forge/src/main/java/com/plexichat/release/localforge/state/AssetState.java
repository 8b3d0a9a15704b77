package com.plexichat.release.localforge.state;

/** {@code STARTER} is an upload that began and never ended; only {@code UPLOADED} has bytes. */
public enum AssetState {
    STARTER,
    UPLOADED
}

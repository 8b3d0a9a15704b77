package com.plexichat.sample.settings;

/**
 * Where the server accepts connections.
 *
 * @param port 0 lets the system choose a free one
 */
public record Listen(String address, int port) {
    static final int HIGHEST_PORT = 65_535;

    public Listen {
        if (address.isBlank()) {
            throw new IllegalArgumentException("an address is not empty");
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is between 0 and " + HIGHEST_PORT);
        }
    }

    Listen onPort(int other) {
        return new Listen(address, other);
    }
}

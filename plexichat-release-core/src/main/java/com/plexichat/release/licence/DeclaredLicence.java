package com.plexichat.release.licence;

import java.util.Optional;

/**
 * A licence as whoever published a component declares it.
 *
 * @param name a name, an SPDX identifier or an SPDX expression
 * @param address of its text
 */
public record DeclaredLicence(Optional<String> name, Optional<String> address) {
    public DeclaredLicence {
        name = name.map(String::strip).filter(text -> !text.isEmpty());
        address = address.map(String::strip).filter(text -> !text.isEmpty());
        if (name.isEmpty() && address.isEmpty()) {
            throw new IllegalArgumentException("a licence is declared by a name or by an address");
        }
    }

    public static DeclaredLicence named(String name) {
        return new DeclaredLicence(Optional.of(name), Optional.empty());
    }
}

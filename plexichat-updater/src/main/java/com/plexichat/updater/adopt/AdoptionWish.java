package com.plexichat.updater.adopt;

import java.util.List;
import java.util.Optional;

/**
 * How a plain installation is to be adopted.
 *
 * @param version of its program; empty for what the service says
 * @param also names in its folder that belong to the program, beside those that packages usually have
 */
public record AdoptionWish(Optional<String> version, List<String> also) {
    public AdoptionWish {
        also = List.copyOf(also);
    }
}

package com.plexichat.release.localforge.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** All repositories of a forge, found by a name in any case. */
public final class Repositories {
    private final Map<String, ForgeRepository> byKey = new LinkedHashMap<>();

    public Repositories(Collection<ForgeRepository> all) {
        all.forEach(each -> byKey.put(each.name().key(), each));
    }

    /** @throws NothingThere if the forge has no such repository */
    public ForgeRepository get(RepositoryName name) {
        ForgeRepository found = byKey.get(name.key());
        if (found == null) {
            throw new NothingThere("repository " + name);
        }
        return found;
    }
}

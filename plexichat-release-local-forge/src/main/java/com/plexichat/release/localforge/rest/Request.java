package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Call;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.NothingThere;
import com.plexichat.release.localforge.state.Repositories;
import com.plexichat.release.localforge.state.RepositoryName;
import java.util.Map;

/** A call that found its route: the values of the path's places, and what the caller may do. */
record Request(Call call, Access access, String path, Map<String, String> places, Repositories repositories) {
    boolean namesRepository() {
        return places.containsKey("owner");
    }

    ForgeRepository repository() {
        try {
            return repositories.get(new RepositoryName(place("owner"), place("repo")));
        } catch (IllegalArgumentException impossibleName) {
            throw new NothingThere("repository " + path);
        }
    }

    String place(String name) {
        String value = places.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the route has no place " + name);
        }
        return value;
    }

    long id(String name) {
        return Long.parseLong(place(name));
    }
}

package com.plexichat.release.localforge;

import com.plexichat.release.localforge.http.Exchange;
import com.plexichat.release.localforge.http.Exchanges;
import com.plexichat.release.localforge.http.Port;
import com.plexichat.release.localforge.rest.Sites;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Repositories;
import com.plexichat.release.localforge.state.RepositoryName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A running GitHub on loopback: strict, with a state that lives as long as it does. */
public final class LocalForge implements AutoCloseable {
    private final Port front;
    private final Port storage;
    private final Sites sites;
    private final Repositories repositories;
    private final Exchanges exchanges;
    private final DataFolder data;

    LocalForge(Port front, Port storage, Sites sites, Repositories repositories, Exchanges exchanges, DataFolder data) {
        this.front = front;
        this.storage = storage;
        this.sites = sites;
        this.repositories = repositories;
        this.exchanges = exchanges;
        this.data = data;
    }

    public static LocalForgeBuilder builder() {
        return new LocalForgeBuilder();
    }

    /** The base that {@code /repos/…} is put after, without a slash at its end. */
    public String apiUrl() {
        return sites.api();
    }

    /** The base of uploads; clients should take it from a release's {@code upload_url}. */
    public String uploadsUrl() {
        return sites.uploads();
    }

    /** The base of the pages and of {@code browser_download_url}. */
    public String webUrl() {
        return sites.web();
    }

    /**
     * The state behind {@code owner/name}, to arrange and to assert.
     *
     * @throws com.plexichat.release.localforge.state.NothingThere if the builder was not told of it
     */
    public ForgeRepository repository(String fullName) {
        return repositories.get(RepositoryName.parse(fullName));
    }

    /** All finished exchanges in their order, also those with storage; one is here before its answer arrives. */
    public List<Exchange> exchanges() {
        return exchanges.all();
    }

    /** Stops listening and removes the bytes, unless they were put into a given folder. */
    @Override
    public void close() {
        front.close();
        storage.close();
        try {
            data.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

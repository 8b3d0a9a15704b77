package com.plexichat.release.localforge;

import com.plexichat.release.localforge.http.Exchange;
import com.plexichat.release.localforge.http.ExchangeFile;
import com.plexichat.release.localforge.http.Exchanges;
import com.plexichat.release.localforge.http.FaultSource;
import com.plexichat.release.localforge.http.Port;
import com.plexichat.release.localforge.rest.AssetManner;
import com.plexichat.release.localforge.rest.GitHubWiring;
import com.plexichat.release.localforge.rest.Sites;
import com.plexichat.release.localforge.rest.StorageService;
import com.plexichat.release.localforge.rest.Tokens;
import com.plexichat.release.localforge.state.AssetFiles;
import com.plexichat.release.localforge.state.ForgeRepository;
import com.plexichat.release.localforge.state.Identities;
import com.plexichat.release.localforge.state.Repositories;
import com.plexichat.release.localforge.state.RepositoryName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says how a forge shall be before it starts; what is left out has a default that suits a test. */
public final class LocalForgeBuilder {
    /** Names the folder where every forge leaves its exchanges for the conformance check. */
    public static final String EXCHANGES_PROPERTY = "plexichat.forge.exchanges";

    public static final String DEFAULT_TOKEN = Tokens.DEFAULT.write();
    public static final String DEFAULT_READ_TOKEN = Tokens.DEFAULT.read();
    public static final String DEFAULT_REPOSITORY = "plexichat/plexichat-sample";

    /** The head of {@code main} in a repository where the test has put none. */
    public static final String DEFAULT_HEAD = "0123456789abcdef0123456789abcdef01234567";

    private final List<RepositoryName> repositories = new ArrayList<>();
    private final List<Consumer<Exchange>> listeners = new ArrayList<>();
    private int port;
    private int storagePort;
    private Tokens tokens = Tokens.DEFAULT;
    private Predicate<String> workflowChanges = commit -> false;
    private String head = DEFAULT_HEAD;
    private InstantSource clock = InstantSource.system();
    private boolean enterprise;
    private boolean directDownloads;
    private boolean digests = true;
    private FaultSource faults = FaultSource.NONE;
    private long bytesPerSecond;
    private @Nullable Path dataFolder;
    private @Nullable Path exchangesFolder = folderFromProperty();

    LocalForgeBuilder() {}

    /** The port to listen on; zero, the default, takes a free one. */
    public LocalForgeBuilder port(int number) {
        port = number;
        return this;
    }

    /** The port of the storage host, where downloads lead; zero, the default, takes a free one. */
    public LocalForgeBuilder storagePort(int number) {
        storagePort = number;
        return this;
    }

    /** Adds a repository; without any there is {@link #DEFAULT_REPOSITORY}. */
    public LocalForgeBuilder repository(String fullName) {
        repositories.add(RepositoryName.parse(fullName));
        return this;
    }

    /** The commit that {@code main} is at in every repository. */
    public LocalForgeBuilder head(String commit) {
        head = commit;
        return this;
    }

    /** Makes other tokens of those that the forge knows. */
    public LocalForgeBuilder tokens(UnaryOperator<Tokens> change) {
        tokens = change.apply(tokens);
        return this;
    }

    /**
     * Takes the commits that the predicate names for such that change workflow files against the default branch: only
     * {@link Tokens#workflows} may name one as the target of a release.
     */
    public LocalForgeBuilder workflowChanges(Predicate<String> commits) {
        workflowChanges = commits;
        return this;
    }

    /** Where all times in answers come from. */
    public LocalForgeBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /** Puts the interface under {@code /api/v3} and uploads under {@code /api/uploads}, as GitHub Enterprise Server does. */
    public LocalForgeBuilder gheStyle() {
        enterprise = true;
        return this;
    }

    /** Answers downloads with the bytes themselves instead of a redirect to the storage host. */
    public LocalForgeBuilder directDownloads() {
        directDownloads = true;
        return this;
    }

    /**
     * Tells assets without the field {@code digest}, as an older Enterprise Server does; such a forge leaves no exchanges
     * for the conformance check, whose description requires it.
     */
    public LocalForgeBuilder withoutDigests() {
        digests = false;
        return this;
    }

    /**
     * Disturbs the calls that the source names; those for downloads from storage are never asked about. The JDK's client
     * by itself sends a GET or HEAD once more if its connection ends without a byte, which is another call to disturb.
     */
    public LocalForgeBuilder faults(FaultSource source) {
        faults = source;
        return this;
    }

    /** Reads the body of each call no faster than this; zero, the default, is no limit. */
    public LocalForgeBuilder bytesPerSecond(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("not a rate: " + limit + " bytes per second");
        }
        bytesPerSecond = limit;
        return this;
    }

    /** Keeps the bytes of assets in this folder, also after the end. */
    public LocalForgeBuilder dataFolder(Path folder) {
        dataFolder = folder;
        return this;
    }

    /** Leaves the exchanges in this folder instead of the one that {@link #EXCHANGES_PROPERTY} names. */
    public LocalForgeBuilder exchangesFolder(Path folder) {
        exchangesFolder = folder;
        return this;
    }

    /** Tells of each exchange just before its answer is sent. */
    public LocalForgeBuilder onExchange(Consumer<Exchange> listener) {
        listeners.add(listener);
        return this;
    }

    /** @throws java.net.BindException if a port is taken */
    public LocalForge start() throws IOException {
        // First what can fail: a port that is taken leaves no folder behind.
        Port front = Port.bind(port);
        Port storage = Port.bind(storagePort);
        DataFolder data = DataFolder.of(dataFolder);
        Repositories known = repositories(data.path());
        if (exchangesFolder != null && digests) {
            listeners.add(ExchangeFile.in(exchangesFolder));
        }
        Exchanges exchanges = new Exchanges(listeners);
        Sites sites = new Sites(front.url(), enterprise, storage.url());
        var start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        storage.serve(new StorageService(known), exchanges);
        AssetManner assets = new AssetManner(directDownloads, digests);
        front.serve(
                GitHubWiring.service(sites, tokens, workflowChanges, known, assets, start),
                exchanges,
                faults,
                bytesPerSecond);
        return new LocalForge(front, storage, sites, known, exchanges, data);
    }

    private Repositories repositories(Path folder) {
        Identities identities = new Identities();
        AssetFiles files = new AssetFiles(folder);
        List<RepositoryName> names =
                repositories.isEmpty() ? List.of(RepositoryName.parse(DEFAULT_REPOSITORY)) : repositories;
        List<ForgeRepository> all = new ArrayList<>();
        for (RepositoryName name : names) {
            ForgeRepository repository = new ForgeRepository(name, clock, identities, files);
            repository.putBranch(repository.defaultBranch(), head);
            all.add(repository);
        }
        return new Repositories(all);
    }

    private static @Nullable Path folderFromProperty() {
        String folder = System.getProperty(EXCHANGES_PROPERTY);
        return folder == null || folder.isBlank() ? null : Path.of(folder);
    }
}

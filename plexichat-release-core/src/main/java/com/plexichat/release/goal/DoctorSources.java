package com.plexichat.release.goal;

import com.plexichat.release.forge.HostedRepository;
import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.ReleaseForge;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.metadata.CiEnvironment;
import com.plexichat.release.metadata.IdentityResolver;
import com.plexichat.release.time.RunClock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where {@code doctor} has its facts from. */
public final class DoctorSources {
    private DoctorSources() {}

    /**
     * What is known on this machine.
     *
     * @param java its version
     * @param gitVersion asked in a folder
     * @param author stops if git does not know who commits to a repository
     */
    public record OfClone(
            String java,
            Function<Path, String> gitVersion,
            GitRepository.Finder finder,
            Consumer<GitRepository> author,
            IdentityResolver identities,
            CiEnvironment ci) {}

    /** What a server tells, and whom. */
    public record OfServer(
            ReleaseForge.Connector forges,
            HostedRepository.Connector repositories,
            Supplier<Optional<NamedToken>> tokens,
            RunClock clock) {}
}

package com.plexichat.updater.fetch;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the offered releases is meant.
 *
 * @param channel stable takes stable releases alone, beta betas too, alpha all
 * @param installed empty before the first installation
 */
public record OfferChoice(Channel channel, Optional<Version> installed) {
    /**
     * The newest release of the channel; empty if it is installed, or an even newer one.
     *
     * @throws ReleaseException if the channel has none
     */
    public Optional<OfferedRelease> newest(List<OfferedRelease> offered) {
        requireOneScheme(offered);
        OfferedRelease newest = offered.stream()
                .filter(release -> release.version().channel().compareTo(channel) >= 0)
                .filter(this::isComparable)
                .max(Comparator.comparing(OfferedRelease::version))
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.OFFER_MISSING,
                        "the source has no release of the channel " + channel.text(),
                        "",
                        "publish one, or choose another channel in update.yml")));
        Version version = newest.version();
        if (installed.filter(now -> now.compareTo(version) >= 0).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(newest);
    }

    /**
     * The release of this version.
     *
     * @param older whether a version below the installed one is meant, and no other
     * @throws ReleaseException if there is none, or if it lies in the other direction
     */
    public OfferedRelease named(String version, List<OfferedRelease> offered, boolean older) {
        OfferedRelease named = offered.stream()
                .filter(release -> release.version().isNamedBy(version))
                .findFirst()
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.OFFER_MISSING,
                        "the source has no release " + version,
                        "",
                        "see plexichat update check for those that it has")));
        boolean isOlder = installed
                .filter(now -> now.isComparableTo(named.version()) && now.compareTo(named.version()) > 0)
                .isPresent();
        if (isOlder && !older) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_OLDER,
                    named.version().tag() + " is older than " + installed.get().tag() + ", which is installed",
                    "",
                    "if you mean it: plexichat update downgrade --to "
                            + named.version().tag()));
        }
        if (!isOlder && older) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_MISSING,
                    named.version().tag() + " is not older than what is installed",
                    "",
                    "use plexichat update upgrade --to " + named.version().tag()));
        }
        return named;
    }

    private void requireOneScheme(List<OfferedRelease> offered) {
        long schemes = offered.stream()
                .map(release -> release.version().scheme())
                .distinct()
                .count();
        if (installed.isEmpty() && schemes > 1) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_MISSING,
                    "the source has versions of several schemes, and no text says which is the newest",
                    "",
                    "name the first one: plexichat update upgrade --to VERSION"));
        }
    }

    /** No text says which of two schemes is the higher one. */
    private boolean isComparable(OfferedRelease release) {
        return installed.map(now -> now.isComparableTo(release.version())).orElse(true);
    }
}

package com.plexichat.updater.fetch;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.version.Channel;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import com.plexichat.release.version.VersionOrder;
import com.plexichat.release.version.VersionScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of the offered releases is meant.
 *
 * @param channel stable takes stable releases alone, beta betas too, alpha all
 * @param installed empty before the first installation
 */
public record OfferChoice(Channel channel, Optional<VersionName> installed) {
    /**
     * The newest release of the channel; empty if it is known that it is installed, or an even newer one.
     *
     * @throws ReleaseException if the channel has none
     */
    public Optional<OfferedRelease> newest(List<OfferedRelease> offered) {
        List<OfferedRelease> ofChannel = offered.stream()
                .filter(release -> release.version().channel().compareTo(channel) >= 0)
                .toList();
        requireOneScheme(ofChannel);
        OfferedRelease newest = ofChannel.stream()
                .filter(this::isOfTheInstalledScheme)
                .max(Comparator.comparing(OfferedRelease::version))
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.OFFER_MISSING,
                        "the source has no release of the channel " + channel.text(),
                        "",
                        "publish one, or choose another channel in update.yml")));
        return order(newest.version()).filter(order -> order >= 0).isPresent() ? Optional.empty() : Optional.of(newest);
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
        boolean isOlder = order(named.version()).filter(order -> order > 0).isPresent();
        if (isOlder && !older) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_OLDER,
                    named.version().tag() + " is older than " + installed.get().input() + ", which is installed",
                    "",
                    "if you mean it: plexichat update downgrade --to "
                            + named.version().tag()));
        }
        if (!isOlder && older) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_MISSING,
                    doubt(named).orElse(named.version().tag() + " is not older than what is installed"),
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
        if (schemeOfInstalled().isEmpty() && schemes > 1) {
            throw new ReleaseException(new Problem(
                    ProblemCode.OFFER_MISSING,
                    "the channel " + channel.text()
                            + " has versions of several schemes, and no text says which is the newest",
                    "",
                    "name the first one: plexichat update upgrade --to VERSION"));
        }
    }

    /**
     * Why nobody can tell whether a release is newer or older than what is installed; empty if one can, or if nothing is
     * installed.
     */
    public Optional<String> doubt(OfferedRelease release) {
        String tag = release.version().tag();
        return installed
                .filter(now -> order(release.version()).isEmpty())
                .map(now -> "Whether " + tag + " is newer or older than " + now.input()
                        + ", which is installed, cannot be told: "
                        + (now.version().isEmpty() ? "that form of a version is not known" : "their schemes differ"));
    }

    private Optional<VersionScheme> schemeOfInstalled() {
        return installed.flatMap(VersionName::version).map(Version::scheme);
    }

    /** No text says which of two schemes is the higher one. */
    private boolean isOfTheInstalledScheme(OfferedRelease release) {
        return schemeOfInstalled().map(release.version().scheme()::equals).orElse(true);
    }

    /** How what is installed compares with it; empty if nobody can tell, or if nothing is installed. */
    private Optional<Integer> order(Version other) {
        return installed
                .filter(now -> VersionOrder.isDefined(now, name(other)))
                .map(now -> VersionOrder.compare(now, name(other)));
    }

    private static VersionName name(Version version) {
        return new VersionName.Canonical(version.tag(), version);
    }
}

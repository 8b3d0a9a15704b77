package com.plexichat.updater.action;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.OfferedRelease;
import com.plexichat.release.source.ReleaseText;
import com.plexichat.release.version.Version;
import com.plexichat.release.version.VersionName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Says what the releases of the source have to say about themselves. */
public final class Changelog {
    private final Host host;
    private final boolean plain;

    /** @param plain whether the marks of Markdown are left out */
    public Changelog(Host host, boolean plain) {
        this.host = host;
        this.plain = plain;
    }

    /** The notes of one version; of the installed one if none is named. */
    public Answer of(Optional<String> version) {
        String wanted = version.or(() -> host.installed().map(VersionName::input))
                .orElseThrow(() -> new ReleaseException(new Problem(
                        ProblemCode.INSTALLATION_MISSING,
                        "nothing is installed, so there is no version to tell of",
                        host.site().folder().toString(),
                        "name one with --version")));
        ReleaseText named = offered(release -> release.version().isNamedBy(wanted)).stream()
                .findFirst()
                .or(() -> host.source().get().unoffered(wanted))
                .orElseThrow(() -> isAdopted(wanted) ? unknown(wanted) : missing(wanted));
        return answer(List.of(named));
    }

    private boolean isAdopted(String version) {
        return host.site().installed().stream()
                .filter(name -> name.version().equals(version))
                .anyMatch(host.site()::isAdopted);
    }

    /** The notes of all versions above this one, the newest first. */
    public Answer since(String version) {
        Version base = host.source().get().releases().stream()
                .map(OfferedRelease::version)
                .filter(each -> each.isNamedBy(version))
                .findFirst()
                .orElseThrow(() -> missing(version));
        List<ReleaseText> above = offered(release -> release.version().isComparableTo(base)
                && release.version().compareTo(base) > 0
                && release.version().channel().compareTo(host.settings().channel()) >= 0);
        if (above.isEmpty()) {
            throw missing("above " + version);
        }
        return answer(above);
    }

    /** The newest first. */
    private List<ReleaseText> offered(Predicate<OfferedRelease> wanted) {
        return host.source().get().releases().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(OfferedRelease::version).reversed())
                .map(OfferedRelease::text)
                .toList();
    }

    private Answer answer(List<ReleaseText> releases) {
        return new Answer(
                Exit.DONE,
                Map.of("releases", releases.stream().map(Changelog::json).toList()),
                releases.stream().map(release -> text(release.notes().strip())).toList());
    }

    private String text(String notes) {
        return plain ? PlainText.of(notes) : notes;
    }

    private static Map<String, Object> json(ReleaseText release) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", release.version());
        json.put("title", release.title());
        json.put("notes", release.notes());
        return json;
    }

    private static ReleaseException unknown(String adopted) {
        return new ReleaseException(new Problem(
                ProblemCode.OFFER_MISSING,
                adopted + " was adopted, and the source has no release of it to read notes from",
                "",
                "see plexichat update check for those that it has; --version VERSION shows the notes of one"));
    }

    private static ReleaseException missing(String what) {
        return new ReleaseException(new Problem(
                ProblemCode.OFFER_MISSING,
                "the source has no release " + what,
                "",
                "see plexichat update check for those that it has"));
    }
}

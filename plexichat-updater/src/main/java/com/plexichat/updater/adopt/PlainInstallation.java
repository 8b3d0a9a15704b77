package com.plexichat.updater.adopt;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.disk.UnreadablePath;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.Exchangeable;
import com.plexichat.updater.site.Installation;
import com.plexichat.updater.site.OwnPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at a plain installation, and changes nothing. */
public final class PlainInstallation {
    private final Settings settings;
    private final Installation site;

    public PlainInstallation(Settings settings, Installation site) {
        this.settings = settings;
        this.site = site;
    }

    /** How the service is. */
    public interface Running {
        boolean runs();

        /** The version that it says it is. */
        Optional<String> named();

        /** Why it is not well with this version. */
        Optional<String> fault(String version);
    }

    /** @throws com.plexichat.release.problem.ReleaseException with all that stands in the way of an adoption */
    public AdoptionPlan plan(AdoptionWish wish, Running service) {
        if (!Files.isDirectory(site.folder())) {
            throw new ReleaseException(new Problem(
                    ProblemCode.ADOPTION_IMPOSSIBLE,
                    "there is no such folder",
                    site.folder().toString(),
                    "name the folder of the installation in update.yml; or install a release: plexichat deploy"));
        }
        try {
            return AdoptionPlan.of(look(wish, service), settings, wish);
        } catch (IOException failed) {
            throw UnreadablePath.problem(site.folder(), failed);
        }
    }

    private AdoptionFacts look(AdoptionWish wish, Running service) throws IOException {
        List<String> names = site.names();
        List<String> programs = ProgramNames.among(names, wish.also(), settings.kept());
        Map<String, PlainEntry.Kind> kept = kept();
        List<PlainEntry> program = new PlainProgram(site.folder(), programs, settings.kept()).entries();
        boolean runs = service.runs();
        Optional<String> named = runs ? service.named() : Optional.empty();
        return new AdoptionFacts(
                names,
                kept,
                behind(),
                settings.kept().stream()
                        .filter(path -> isThere(site.shared().resolve(path)))
                        .toList(),
                program,
                links(program),
                elsewhere(
                        Stream.concat(programs.stream(), kept.keySet().stream()).toList()),
                Files.getFileStore(site.folder()).getUsableSpace(),
                Owner.of(site.folder()),
                Owner.ofThisProcess(),
                isExposed(),
                new OwnPlaces(site, settings.backup().folder()).foreign(),
                runs,
                named,
                runs ? service.fault(AdoptionPlan.version(wish, named).orElse("")) : Optional.empty());
    }

    private Map<String, PlainEntry.Kind> kept() throws IOException {
        Map<String, PlainEntry.Kind> kept = new TreeMap<>();
        for (String path : settings.kept()) {
            Path place = site.folder().resolve(path);
            if (isThere(place)) {
                PosixFileAttributes attributes =
                        Files.readAttributes(place, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                kept.put(path, PlainEntry.of(path, attributes).kind());
            }
        }
        return kept;
    }

    private List<String> behind() {
        return settings.kept().stream()
                .flatMap(PlainInstallation::above)
                .distinct()
                .filter(path -> isThere(site.folder().resolve(path)))
                .filter(path -> !Files.isDirectory(site.folder().resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /** The folders that a path goes through, the highest first. */
    private static Stream<String> above(String path) {
        Path whole = Path.of(path);
        return IntStream.range(1, whole.getNameCount())
                .mapToObj(names -> whole.subpath(0, names).toString());
    }

    private boolean isExposed() throws IOException {
        return Files.isSymbolicLink(site.folder())
                || new Exchangeable(site, Owner.ofThisProcess().user())
                        .isExposedIn(site.folder().resolveSibling(""));
    }

    private Map<String, String> links(List<PlainEntry> program) throws IOException {
        Map<String, String> links = new TreeMap<>();
        for (PlainEntry entry : program) {
            if (entry.kind() == PlainEntry.Kind.LINK) {
                links.put(
                        entry.path(),
                        Files.readSymbolicLink(site.folder().resolve(entry.path()))
                                .toString());
            }
        }
        return links;
    }

    private List<String> elsewhere(List<String> paths) throws IOException {
        Object device = device(site.folder());
        List<String> elsewhere = new ArrayList<>();
        for (String path : paths) {
            Path place = site.folder().resolve(path);
            // Of a file an overlay may say another device than of the folder that it is in.
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)
                    && !device(place).equals(device)) {
                elsewhere.add(path);
            }
        }
        return elsewhere;
    }

    private static Object device(Path path) throws IOException {
        return Files.getAttribute(path, "unix:dev", LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}

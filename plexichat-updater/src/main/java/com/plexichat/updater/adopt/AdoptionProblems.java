package com.plexichat.updater.adopt;

import com.plexichat.release.archive.ArchivePath;
import com.plexichat.release.log.Amounts;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.site.OwnPlaces;
import com.plexichat.updater.site.ReleaseName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that stands in the way of an adoption. */
final class AdoptionProblems {
    private static final String ROOT = "root";
    private static final long RESERVE = 64L << 20;

    private final Settings settings;
    private final AdoptionWish wish;
    private final AdoptionFacts facts;
    private final List<Problem> problems = new ArrayList<>();

    AdoptionProblems(Settings settings, AdoptionWish wish, AdoptionFacts facts) {
        this.settings = settings;
        this.wish = wish;
        this.facts = facts;
    }

    List<Problem> all() {
        ofTheService();
        ofTheVersion();
        ofTheFolder();
        facts.kept().forEach(this::ofKept);
        facts.behind()
                .forEach(path -> add(
                        "something below it is kept, and it is no folder: the updater follows no link to what is kept",
                        place(path),
                        "put the folder itself there, or take what is below it out of \"keep\""));
        facts.program().forEach(this::ofProgram);
        return List.copyOf(problems);
    }

    private void ofTheService() {
        if (!facts.runs()) {
            add(
                    "the service does not run, so that nobody could tell whether it is as well afterwards",
                    "",
                    "start it; the adoption stops it for a moment");
        } else if (facts.fault().isPresent()) {
            problems.add(new Problem(
                    ProblemCode.SERVICE_UNHEALTHY,
                    "the service is not healthy, before anything was changed: "
                            + facts.fault().get(),
                    "",
                    "mend that first, or say in health.url and health.version where the service tells its version; what it tells"
                            + " counts, so leave --version out if it is another"));
        }
    }

    private void ofTheVersion() {
        AdoptionPlan.version(wish, facts.named())
                .filter(version -> !ReleaseName.isVersion(version))
                .ifPresent(version -> add(
                        "\"" + version + "\" cannot be the name of a release",
                        "",
                        "have the service say a version of letters, digits, dots and hyphens"));
    }

    private void ofTheFolder() {
        String where = settings.folder().toString();
        if (ProgramNames.among(facts.names(), wish.also(), settings.kept()).isEmpty()) {
            add("there is no program that could be adopted", where, "check \"folder\" in update.yml, or use --also");
        }
        wish.also().stream()
                .filter(name -> !facts.names().contains(name))
                .forEach(name -> add("\"" + name + "\" is not there", where, "correct --also"));
        if (!facts.updater().user().equals(ROOT)
                && !facts.updater().user().equals(facts.folder().user())) {
            add("it belongs to " + facts.folder().user(), where, "run the command as root");
        }
        if (facts.exposed()) {
            add(
                    "others than root and whoever runs the command could exchange it for another folder",
                    where,
                    "have the folder that it is in belong to root, and nobody else write there; it must be no link");
        }
        facts.foreign().forEach(place -> problems.add(OwnPlaces.problem(place)));
        long needed = facts.bytes() + RESERVE;
        if (facts.free() < needed) {
            problems.add(new Problem(
                    ProblemCode.DISK_SPACE_SHORT,
                    facts.free() + " bytes are free, the copy of the program needs " + needed,
                    where,
                    "free at least " + Amounts.counted(needed - facts.free(), "byte")));
        }
        facts.elsewhere()
                .forEach(
                        path -> add(
                                "it is on another file system, so that it cannot be moved by one rename",
                                place(path),
                                "move it to that of the folder; what is taken out of \"keep\" stays where it is, without backups"));
        facts.taken()
                .forEach(path -> add(
                        "\"shared/" + path + "\" is there, and \"" + path + "\" would come to be there",
                        where,
                        "move one of them away"));
    }

    private void ofKept(String path, PlainEntry.Kind kind) {
        if (kind != PlainEntry.Kind.FOLDER && kind != PlainEntry.Kind.FILE) {
            add(
                    "it is kept, and neither a folder nor a file: the updater follows no link to what is kept",
                    place(path),
                    "put the folder itself there, or take it out of \"keep\": it stays where it is, without backups");
        }
    }

    private void ofProgram(PlainEntry entry) {
        Optional<String> fault = ArchivePath.fault(entry.path());
        if (fault.isPresent()) {
            add("the program has a file that " + fault.get(), place(entry.path()), "rename it, or move it away");
        } else if (entry.kind() == PlainEntry.Kind.OTHER) {
            add(
                    "the program has a pipe, a socket or a device",
                    place(entry.path()),
                    "have the service make it elsewhere, such as in /run");
        }
        Optional.ofNullable(facts.links().get(entry.path()))
                .filter(target -> PlainEntry.leadsOut(entry.path(), target))
                .ifPresent(target -> add(
                        "the program has a link that leads out of the folder, to " + target,
                        place(entry.path()),
                        "make it absolute, or put what it leads to in its place"));
    }

    private String place(String path) {
        return settings.folder().resolve(path).toString();
    }

    private void add(String what, String where, String hint) {
        problems.add(new Problem(ProblemCode.ADOPTION_IMPOSSIBLE, what, where, hint));
    }
}

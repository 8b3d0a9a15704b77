package com.plexichat.updater.setup;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.Problems;
import com.plexichat.updater.settings.ServiceSettings;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.setup.SetupStep.EnableUnit;
import com.plexichat.updater.setup.SetupStep.MakeFolder;
import com.plexichat.updater.setup.SetupStep.MakeUser;
import com.plexichat.updater.setup.SetupStep.ReloadSystemd;
import com.plexichat.updater.setup.SetupStep.WriteFile;
import com.plexichat.updater.site.Installation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a host needs for an installation, in the order in which it is done. */
public record SetupPlan(List<SetupStep> steps) {
    private static final String ROOT = "root";
    private static final int READABLE = 0755;
    private static final int PRIVATE = 0700;
    private static final int FILE = 0644;

    public SetupPlan {
        steps = List.copyOf(steps);
    }

    /** @throws com.plexichat.release.problem.ReleaseException with all that stands in the way */
    public static SetupPlan of(SetupFacts facts, Settings settings, SetupWish wish) {
        Problems problems = new Problems();
        Plan plan = new Plan(facts, settings, new Installation(settings.folder()));
        if (!wish.hasUnit()) {
            plan.user();
        }
        plan.folders();
        if (settings.service() instanceof ServiceSettings.Systemd systemd) {
            UnitPaths.faults(settings.folder(), wish).forEach(problems::add);
            problems.note(() -> plan.units(systemd.unit(), wish));
        }
        plan.differences().forEach(problems::add);
        problems.throwIfAny();
        return new SetupPlan(plan.steps);
    }

    /** What is not done yet. */
    public List<SetupStep> open() {
        return steps.stream().filter(step -> !step.done()).toList();
    }

    private record Plan(SetupFacts facts, Settings settings, Installation site, List<SetupStep> steps) {
        Plan(SetupFacts facts, Settings settings, Installation site) {
            this(facts, settings, site, new ArrayList<>());
        }

        void user() {
            String product = settings.product();
            steps.add(new MakeUser(product, site.folder(), facts.hasUser(product)));
        }

        void folders() {
            folder(site.folder(), ROOT, READABLE);
            folder(site.releases(), ROOT, READABLE);
            folder(site.shared(), ROOT, READABLE); // the service gets what is in it, and cannot exchange that
            folder(site.state(), ROOT, PRIVATE);
            if (settings.backup().enabled()) {
                folder(settings.backup().folder(), ROOT, PRIVATE);
            }
        }

        private void folder(Path path, String owner, int mode) {
            boolean done = facts.folder(path)
                    .filter(access -> access.owner().equals(owner) && access.mode() == mode)
                    .isPresent();
            steps.add(new MakeFolder(path, owner, mode, done));
        }

        void units(String unit, SetupWish wish) {
            String product = settings.product();
            ServiceUnits units = new ServiceUnits(product, unit, site.folder(), wish.plexichat(), wish.configuration());
            String recovery = product + "-recover.service";
            if (!wish.hasUnit()) {
                Path service = wish.units().resolve(unit);
                file(service, units.service(program(unit, service, wish)));
            }
            file(wish.units().resolve(recovery), units.recovery());
            file(wish.units().resolve(product + "-update.service"), units.update());
            file(wish.units().resolve(product + "-update.timer"), units.timer());
            steps.add(new ReloadSystemd(steps.stream().allMatch(step -> !(step instanceof WriteFile) || step.done())));
            if (!wish.hasUnit()) {
                file(site.setUp(), unit + "\n");
            }
            enable(recovery, wish.units());
            if (!wish.hasUnit() && facts.has(site.currentLink())) {
                enable(unit, wish.units()); // else the first release does it, once it is healthy
            }
        }

        private String program(String unit, Path service, SetupWish wish) {
            return wish.program()
                    .map(ProgramLine::parse)
                    .or(() -> facts.text(service).flatMap(text -> ProgramLine.of(text, site.folder())))
                    .orElseThrow(() -> ProgramLine.missing(unit));
        }

        private void file(Path path, String content) {
            steps.add(new WriteFile(
                    path,
                    content,
                    FILE,
                    facts.text(path).filter(content::equals).isPresent()));
        }

        private void enable(String unit, Path units) {
            Path link = units.resolve("multi-user.target.wants").resolve(unit);
            steps.add(new EnableUnit(unit, facts.has(link)));
        }

        /** Of files that are there with other content. */
        List<Problem> differences() {
            List<Problem> problems = new ArrayList<>();
            for (SetupStep step : steps) {
                if (step instanceof WriteFile file && !file.done()) {
                    Optional<String> there = facts.text(file.path());
                    there.ifPresent(text -> problems.add(FileDifference.problem(file.path(), text, file.content())));
                }
            }
            return problems;
        }
    }
}

package com.plexichat.updater.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.adopt.PlainEntry.Kind;
import com.plexichat.updater.disk.Owner;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SettingsReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class AdoptionPlanTest {
    private static final AdoptionWish PLAIN = new AdoptionWish(Optional.empty(), List.of());
    private static final Owner SERVICE = new Owner("mattermost", "mattermost");
    private static final Owner ROOT = new Owner("root", "root");
    private static final long PLENTY = 1L << 40;

    private static final Settings SETTINGS = SettingsReader.parse("""
            update_system:
              product: mattermost
              source:
                repository: owner/chat
              health:
                url: http://127.0.0.1:8065/health
            """, "update.yml");

    private static final AdoptionFacts GOOD = new AdoptionFacts(
            List.of("bin", "config", "data", "mattermost-backup-20240101", "releases", "shared", "state"),
            Map.of("config", Kind.FOLDER, "data", Kind.FOLDER),
            List.of(),
            List.of(),
            List.of(entry("bin", Kind.FOLDER), entry("bin/mattermost", Kind.FILE)),
            Map.of(),
            List.of(),
            PLENTY,
            SERVICE,
            ROOT,
            false,
            List.of(),
            true,
            Optional.of("a.1.0-1"),
            Optional.empty());

    @Test
    void theProgramIsCopiedWhatIsKeptIsMovedAndTheRestIsLeft() {
        AdoptionPlan plan = AdoptionPlan.of(GOOD, SETTINGS, PLAIN);

        assertThat(plan)
                .isEqualTo(new AdoptionPlan(
                        "a.1.0-1",
                        List.of("bin"),
                        List.of("config", "data"),
                        List.of("mattermost-backup-20240101"),
                        7));
        assertThat(plan.describe()).hasSize(5).last().asString().contains("mattermost-backup-20240101", "--also");
    }

    @Test
    void whatIsNamedBelongsToTheProgramToo() {
        AdoptionWish wish = new AdoptionWish(Optional.empty(), List.of("mattermost-backup-20240101"));

        AdoptionPlan plan = AdoptionPlan.of(GOOD, SETTINGS, wish);

        assertThat(plan.program()).containsExactly("bin", "mattermost-backup-20240101");
        assertThat(plan.left()).isEmpty();
        assertThat(plan.describe()).hasSize(4);
    }

    @Test
    void theReleaseIsCalledAfterTheTagWhateverElseTheServiceSaysOfItsBuild() {
        assertThat(AdoptionPlan.version(PLAIN, Optional.of("a.1.0-1+build.7"))).contains("a.1.0-1");
        assertThat(AdoptionPlan.version(PLAIN, Optional.of("10.5.0"))).contains("10.5.0");
        assertThat(AdoptionPlan.version(new AdoptionWish(Optional.of("10.5.0"), List.of()), Optional.of("other")))
                .contains("10.5.0");
        assertThat(AdoptionPlan.version(PLAIN, Optional.empty())).isEmpty();
    }

    @Test
    void aPathThatIsKeptInsideTheProgramIsNotLeft() {
        assertThat(ProgramNames.among(List.of("other", "var"), List.of(), List.of("var/cache")))
                .containsExactly("var");
    }

    @Test
    void aServiceThatDoesNotRunProvesNothing() {
        assertProblems(
                facts -> with(facts, PLENTY, SERVICE, ROOT, false, Optional.empty()), "the service does not run");
    }

    @Test
    void aServiceThatIsUnwellBeforeIsNoReasonToBlameTheAdoption() {
        assertProblems(
                facts -> with(facts, PLENTY, SERVICE, ROOT, true, Optional.of("it gives no good answer")),
                "service-unhealthy: the service is not healthy, before anything was changed: it gives no good answer");
    }

    @Test
    void aDiskWithoutRoomForTheCopyIsToldWithWhatIsMissing() {
        long needed = 7 + (64L << 20);

        assertProblems(
                facts -> with(facts, needed - 1, SERVICE, ROOT, true, Optional.empty()),
                "disk-space-short: " + (needed - 1) + " bytes are free, the copy of the program needs " + needed,
                "free at least 1 byte");
        AdoptionPlan.of(with(GOOD, needed, SERVICE, ROOT, true, Optional.empty()), SETTINGS, PLAIN);
    }

    @Test
    void whoeverIsNotRootMayAdoptNothingButWhatIsTheirs() {
        assertProblems(
                facts -> with(facts, PLENTY, SERVICE, new Owner("admin", "admin"), true, Optional.empty()),
                "it belongs to mattermost",
                "run the command as root");
        AdoptionPlan.of(with(GOOD, PLENTY, SERVICE, SERVICE, true, Optional.empty()), SETTINGS, PLAIN);
    }

    @Test
    void allThatStandsInTheWayIsToldAtOnce() {
        AdoptionFacts facts = new AdoptionFacts(
                List.of("data"),
                Map.of("data", Kind.LINK),
                List.of("templates"),
                List.of("data"),
                List.of(
                        entry("bin/pipe", Kind.OTHER),
                        entry("bin/a\\b", Kind.FILE),
                        entry("bin/out", Kind.LINK),
                        entry("bin/in", Kind.LINK),
                        entry("bin/far", Kind.LINK)),
                Map.of("bin/out", "../../lib", "bin/in", "../lib", "bin/far", "/usr/lib"),
                List.of("data"),
                PLENTY,
                SERVICE,
                ROOT,
                true,
                List.of(Path.of("/opt/mattermost/state")),
                true,
                Optional.of("two words"),
                Optional.empty());
        AdoptionWish wish = new AdoptionWish(Optional.empty(), List.of("gone"));

        assertThatThrownBy(() -> AdoptionPlan.of(facts, SETTINGS, wish))
                .isInstanceOfSatisfying(
                        ReleaseException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::what)
                                .satisfiesExactly(
                                        what -> assertThat(what).contains("\"two words\" cannot be the name"),
                                        what -> assertThat(what).contains("no program"),
                                        what -> assertThat(what).contains("\"gone\" is not there"),
                                        what -> assertThat(what).contains("others than root", "could exchange it"),
                                        what -> assertThat(what).contains("the updater would have its own there"),
                                        what -> assertThat(what).contains("another file system"),
                                        what -> assertThat(what).contains("\"shared/data\" is there"),
                                        what -> assertThat(what).contains("neither a folder nor a file"),
                                        what -> assertThat(what).contains("something below it is kept"),
                                        what -> assertThat(what).contains("a pipe, a socket or a device"),
                                        what -> assertThat(what).contains("backslash"),
                                        what -> assertThat(what).contains("leads out of the folder, to ../../lib")));
    }

    private static void assertProblems(UnaryOperator<AdoptionFacts> change, String... words) {
        assertThatThrownBy(() -> AdoptionPlan.of(change.apply(GOOD), SETTINGS, PLAIN))
                .isInstanceOfSatisfying(
                        ReleaseException.class,
                        refused -> assertThat(refused.problems()).hasSize(1))
                .hasMessageContainingAll(words);
    }

    private static AdoptionFacts with(
            AdoptionFacts good, long free, Owner folder, Owner updater, boolean runs, Optional<String> fault) {
        return new AdoptionFacts(
                good.names(),
                good.kept(),
                good.behind(),
                good.taken(),
                good.program(),
                good.links(),
                good.elsewhere(),
                free,
                folder,
                updater,
                good.exposed(),
                good.foreign(),
                runs,
                good.named(),
                fault);
    }

    private static PlainEntry entry(String path, Kind kind) {
        return new PlainEntry(path, kind, kind == Kind.FILE ? 7 : 0, Instant.EPOCH, 0755);
    }
}

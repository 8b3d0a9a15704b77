package com.plexichat.release.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.RemoteRelease;
import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.forge.RemoteState;
import com.plexichat.release.forge.RequestLimit;
import com.plexichat.release.forge.TokenTerms;
import com.plexichat.release.github.GitRemote;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.manifest.CommitId;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.publish.Prospect;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final RepositoryName CHOSEN = new RepositoryName("owner", "chat");
    private static final CommitId COMMIT = new CommitId("1".repeat(40));

    static List<String> codes(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .map(finding -> finding.severity().word() + " "
                        + finding.problem().code().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "17.0.15, 3.8.1, 2.19.0, ok",
        "25, 3.9.16, 2.39.5 (Apple Git-154), ok",
        "17-ea, 3.8.7, 2.50.GIT, ok",
        "1.8.0_402, 3.9.16, 2.39.5, problem",
        "17, 3.8.0, 2.39.5, problem",
        "17, 3.6.3, 2.39.5, problem",
        "17, 3.9.16, 2.18.4, problem",
        "17, 4.0.0-rc-6, 2.39.5, warning",
        "unknown, of an unknown version, none, ok"
    })
    void toolsThatAreTooOldAreProblemsAndUnreleasedOnesWarnings(String java, String maven, String git, String state) {
        assertThat(SupportedTools.judge(java, maven, Optional.of(git)).state().text())
                .isEqualTo(state);
    }

    @Test
    void whatIsTooOldIsNamedWithTheOldestThatWillDo() {
        assertThat(SupportedTools.judge("11.0.2", "3.9.16", Optional.of("2.39.5"))
                        .findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("Java 11.0.2 is too old", "install Java 17 or newer");
    }

    @Test
    void aDisabledRepositoryIsAProblem() {
        RemoteRepository disabled = new RemoteRepository(
                "owner/chat", false, false, true, Optional.empty(), TokenTerms.UNKNOWN, Optional.empty());

        assertThat(codes(WritableRepository.judge(CHOSEN, disabled))).containsExactly("Problem repository-locked");
    }

    @Test
    void aRepositoryThatWasRenamedIsAWarning() {
        RemoteRepository renamed = new RemoteRepository(
                "owner/talk", false, false, false, Optional.empty(), TokenTerms.UNKNOWN, Optional.empty());

        assertThat(WritableRepository.judge(CHOSEN, renamed).findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("Warning: repository-differs: owner/chat is called owner/talk now");
    }

    @Test
    void aRateLimitThatAReleaseMayExceedIsAProblemWithTheTimeToWaitFor() {
        assertThat(RequestsLeft.judge(new RequestLimit(5000, 100, NOW)).findings())
                .isEmpty();
        assertThat(RequestsLeft.judge(new RequestLimit(5000, 99, NOW)).findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("server-limits", "wait until 2026-11-20T12:00:00Z");
    }

    @Test
    void lessRoomThanForTwoReleasesIsTooLittleAndBothFiguresAreTold() {
        assertThat(FreeSpace.judge(Path.of("target"), 256_000_000, 0).findings())
                .isEmpty();
        assertThat(FreeSpace.judge(Path.of("target"), 256_000_000, 200_000_000).findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("256.0 MB are free, a release may need 400.0 MB", "free at least 144.0 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/owner/chat, ok",
        "git@github.com:Owner/Chat.git, ok",
        "git@my-github:owner/chat.git, ok",
        ", ok",
        "https://github.com/fork/chat, warning",
        "https://git.example.org/owner/chat, warning"
    })
    void anOtherOriginIsAWarning(String origin, String state) {
        Optional<GitRemote> other = Optional.ofNullable(origin).flatMap(GitRemote::parse);

        assertThat(OneRepository.judge(Optional.of(CHOSEN), Optional.of("github.com"), other)
                        .state()
                        .text())
                .isEqualTo(state);
    }

    @Test
    void aReleaseThatNothingNamesARepositoryForIsAProblem() {
        assertThat(codes(OneRepository.judge(Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("Problem repository-unknown");
    }

    private static RemoteRelease release(boolean draft, String body) {
        return new RemoteRelease(7, "a.1.2-1", "", "Chat", body, draft, true, false, "https://forge/7", "", List.of());
    }

    private static Diagnosis next(RemoteRelease... releases) {
        RemoteState remote =
                new RemoteState(List.of(releases), Optional.of(COMMIT), Optional.empty(), Optional.empty());
        return NextPublication.judge("a.1.2-1", Prospect.of("a.1.2-1", COMMIT, false, remote), true);
    }

    @Test
    void whatIsThereOfTheVersionIsToldAsThePlannerWouldDecideIt() {
        String mark = "Notes.\n\n<!-- plexichat-release: draft of run r1 -->";

        assertThat(next().said()).isEqualTo("nothing of a.1.2-1 yet");
        assertThat(next(release(true, mark)).said())
                .isEqualTo("there is a draft of a.1.2-1, which the next publish goes on with: https://forge/7");
        assertThat(codes(next(release(true, "Notes.")))).containsExactly("Problem release-draft-foreign");
        assertThat(codes(next(release(true, mark), release(true, mark)))).containsExactly("Problem release-duplicated");
        assertThat(codes(next(release(false, "Notes.")))).containsExactly("Warning version-released");
    }

    @Test
    void aTagOnAnotherCommitOrNoneIsAProblem() {
        RemoteState elsewhere = new RemoteState(
                List.of(), Optional.of(new CommitId("2".repeat(40))), Optional.empty(), Optional.empty());

        assertThat(codes(NextPublication.judge("a.1.2-1", Prospect.of("a.1.2-1", COMMIT, true, elsewhere), true)))
                .containsExactly("Problem release-tag-elsewhere");
        assertThat(codes(NextPublication.judge(
                        "a.1.2-1", Prospect.of("a.1.2-1", COMMIT, false, RemoteState.EMPTY), true)))
                .containsExactly("Problem release-tag-missing");
    }
}

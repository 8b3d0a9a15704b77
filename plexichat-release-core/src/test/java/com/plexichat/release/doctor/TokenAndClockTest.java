package com.plexichat.release.doctor;

import static com.plexichat.release.doctor.DecisionsTest.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.forge.RemoteRepository;
import com.plexichat.release.forge.TokenTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenAndClockTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Optional<Boolean> MAY = Optional.of(true);

    private static DatedRepository repository(
            Optional<Boolean> writable, boolean hidden, TokenTerms token, Optional<Instant> there, Instant here) {
        return new DatedRepository(
                new RemoteRepository("owner/chat", hidden, false, false, writable, token, there), here);
    }

    private static Diagnosis token(String text, Optional<Boolean> writable, boolean hidden, TokenTerms terms) {
        return UsableToken.judge(
                new NamedToken("GH_TOKEN", text), repository(writable, hidden, terms, Optional.of(NOW), NOW));
    }

    private static TokenTerms scopes(String... all) {
        return new TokenTerms(Optional.empty(), Optional.of(Set.of(all)));
    }

    @Test
    void aTokenOfAUserWhoMayOnlyReadIsAProblem() {
        assertThat(codes(token("github_pat_1", Optional.of(false), false, TokenTerms.UNKNOWN)))
                .containsExactly("Problem token-refused");
        assertThat(codes(token("ghp_1", Optional.of(false), false, scopes("repo"))))
                .containsExactly("Problem token-refused");
    }

    @Test
    void theRoleOfTheUserIsNotTakenForARightOfTheToken() {
        assertThat(token("github_pat_1", MAY, false, TokenTerms.UNKNOWN).said())
                .isEqualTo("of GH_TOKEN, taken by the server; its user may write,"
                        + " whether the token may is seen only when something is written");
    }

    @ParameterizedTest
    @CsvSource({
        "repo, true, ok",
        "repo, false, ok",
        "public_repo, false, ok",
        "public_repo, true, problem",
        "read:org, false, problem"
    })
    void aClassicTokenIsJudgedByItsScopes(String scope, boolean hidden, String state) {
        Diagnosis diagnosis = token("ghp_1", MAY, hidden, scopes(scope));

        assertThat(diagnosis.state().text()).isEqualTo(state);
        assertThat(diagnosis.said().endsWith("may write")).isEqualTo(state.equals("ok"));
    }

    @Test
    void aClassicTokenWithoutAnyScopeIsAProblem() {
        assertThat(codes(token("ghp_1", MAY, false, scopes()))).containsExactly("Problem token-refused");
    }

    @Test
    void ofAnAppsTokenNothingIsBelievedAboutItsRights() {
        Diagnosis token = token("ghs_1", Optional.of(false), false, TokenTerms.UNKNOWN);

        assertThat(token.state()).isEqualTo(Diagnosis.State.OK);
        assertThat(token.said()).contains("whether it may write is seen only").doesNotContain("ghs_1");
        assertThat(new NamedToken("GH_TOKEN", "ghs_1")).hasToString("the token of GH_TOKEN");
    }

    @ParameterizedTest
    @CsvSource({"6, Warning token-expires", "7,"})
    void aTokenThatEndsWithinAWeekOfTheServersTimeIsAWarningWhateverTheClockSays(int days, String code) {
        TokenTerms terms = new TokenTerms(Optional.of(NOW.plus(Duration.ofDays(days))), Optional.empty());
        NamedToken token = new NamedToken("GH_TOKEN", "t");
        Instant wrong = NOW.minus(Duration.ofDays(99));

        assertThat(codes(UsableToken.judge(token, repository(MAY, false, terms, Optional.of(NOW), wrong))))
                .isEqualTo(Optional.ofNullable(code).stream().toList());
        assertThat(codes(UsableToken.judge(token, repository(MAY, false, terms, Optional.empty(), NOW))))
                .isEqualTo(Optional.ofNullable(code).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"0, ok", "300, ok", "-300, ok", "301, warning", "-301, warning"})
    void aClockMayBeFiveMinutesOff(long seconds, String state) {
        assertThat(RightClock.judge(
                                repository(MAY, false, TokenTerms.UNKNOWN, Optional.of(NOW), NOW.plusSeconds(seconds)))
                        .state()
                        .text())
                .isEqualTo(state);
    }

    @Test
    void aServerWithoutATimeIsNoJudgeOfTheClock() {
        assertThat(RightClock.judge(repository(MAY, false, TokenTerms.UNKNOWN, Optional.empty(), NOW))
                        .state())
                .isEqualTo(Diagnosis.State.NOT_ASKED);
    }
}

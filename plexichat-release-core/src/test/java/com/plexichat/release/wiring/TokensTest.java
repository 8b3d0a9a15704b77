package com.plexichat.release.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.forge.NamedToken;
import com.plexichat.release.log.Secrets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class TokensTest {
    private final Secrets secrets = new Secrets();

    private Optional<String> token(Map<String, String> environment, String settings) {
        Supplier<Optional<String>> fromSettings = () -> Optional.of(settings).filter(text -> !text.isEmpty());
        return new Tokens(environment, fromSettings, secrets).get();
    }

    @Test
    void githubTokenComesBeforeGhTokenAndBothBeforeTheSettings() {
        assertThat(token(Map.of("GITHUB_TOKEN", "one", "GH_TOKEN", "two"), "three"))
                .contains("one");
        assertThat(token(Map.of("GITHUB_TOKEN", " ", "GH_TOKEN", "two"), "three"))
                .contains("two");
        assertThat(token(Map.of(), "three")).contains("three");
        assertThat(token(Map.of(), "")).isEmpty();
    }

    @Test
    void aTokenIsToldByTheNameOfItsPlace() {
        assertThat(new Tokens(Map.of("GH_TOKEN", "two"), Optional::empty, secrets).named())
                .contains(new NamedToken("GH_TOKEN", "two"));
        assertThat(new Tokens(Map.of(), () -> Optional.of("three"), secrets).named())
                .hasValueSatisfying(token -> assertThat(token.origin()).isEqualTo("settings.xml"));
    }

    @Test
    void aLineBreakAfterATokenIsNoPartOfIt() {
        assertThat(token(Map.of("GITHUB_TOKEN", "one\n"), "")).contains("one");
    }

    @Test
    void aTokenThatNoHeaderCanCarryIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> token(Map.of("GITHUB_TOKEN", "one\ntwo"), ""))
                .hasMessageContaining("token-malformed")
                .hasMessageNotContaining("two");
    }

    @Test
    void whateverIsFoundIsMaskedFromThenOn() {
        assertThat(token(Map.of("GH_TOKEN", "s3cret"), "")).isPresent();
        assertThat(secrets.masked("Bearer s3cret")).isEqualTo("Bearer ***");
    }
}

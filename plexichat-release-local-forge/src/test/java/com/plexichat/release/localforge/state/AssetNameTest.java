package com.plexichat.release.localforge.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssetNameTest {
    @ParameterizedTest
    @CsvSource({
        "plexichat-1.0.0-linux-arm64.tar.gz, plexichat-1.0.0-linux-arm64.tar.gz",
        "Plexi Chat.zip, Plexi.Chat.zip",
        "a~b+c@d_e.txt, a.b+c@d_e.txt",
        "..hidden.., hidden",
        "a/../b, a.b",
        "äöü, default"
    })
    void whatIsNotPlainBecomesADot(String wish, String name) {
        assertThat(AssetName.from(wish).text()).isEqualTo(name);
    }

    @Test
    void aNameThatGitHubWouldRewriteIsNoName() {
        assertThatThrownBy(() -> new AssetName("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssetName("")).isInstanceOf(IllegalArgumentException.class);
    }
}

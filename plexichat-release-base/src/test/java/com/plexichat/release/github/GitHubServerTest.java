package com.plexichat.release.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GitHubServerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.github.com",
                "https://git.example.org/api/v3/",
                "http://127.0.0.1:8719",
                "http://localhost:8719",
                "http://[::1]:8719"
            })
    void httpsAndThisMachineAreAllowed(String address) {
        assertThat(GitHubServer.parse(address, "the.api").api().toString()).doesNotEndWith("/");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.github.com, github.com",
        "https://git.example.org/api/v3, git.example.org",
        "https://api.octo.ghe.com, octo.ghe.com",
        "https://api.example.org, api.example.org",
        "http://127.0.0.1:8719, ",
        "http://[::1]:8719/api/v3, "
    })
    void theHostThatPeopleSeeIsKnownButForAServerOnThisMachine(String address, String host) {
        assertThat(GitHubServer.parse(address, "the.api").webHost()).isEqualTo(Optional.ofNullable(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://git.example.org",
                "ftp://git.example.org",
                "git.example.org",
                "https://user:secret@git.example.org",
                "https://",
                "not an address",
                "http://127.0.0.1.example.org"
            })
    void anAddressThatATokenMayNotBeSentToIsRefused(String address) {
        assertThatThrownBy(() -> GitHubServer.parse(address, "the.api"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("server-address-unsafe", "the.api");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.github.com, https://uploads.github.com/repos/o/n/releases/1/assets, true",
        "https://api.github.com, https://api.github.com/repos, true",
        "https://api.github.com, http://uploads.github.com/repos, false",
        "https://api.github.com, https://uploads.github.com.example.org/repos, false",
        "https://git.example.org/api/v3, https://git.example.org/api/uploads/repos, true",
        "https://git.example.org/api/v3, https://uploads.github.com/repos, false",
        "http://127.0.0.1:1, http://127.0.0.1:2/repos, false"
    })
    void aTokenIsSentOnlyToTheServerItself(String api, String address, boolean owned) {
        assertThat(GitHubServer.parse(api, "the.api").owns(URI.create(address))).isEqualTo(owned);
    }
}

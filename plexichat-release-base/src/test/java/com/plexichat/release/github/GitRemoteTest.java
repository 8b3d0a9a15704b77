package com.plexichat.release.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GitRemoteTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/owner/name.git, github.com",
        "https://user:word@GitHub.com:443/owner/name, github.com",
        "git@github.com:owner/name.git, github.com",
        "ssh://git@ssh.github.com:443/owner/name.git, github.com",
        "ssh://git@git.example.org:2222/owner/name.git, git.example.org",
        "/srv/git/owner/name, "
    })
    void theHostIsThatOfTheBrowser(String address, String host) {
        assertThat(GitRemote.parse(address).map(GitRemote::host)).isEqualTo(Optional.ofNullable(host));
    }

    @ParameterizedTest
    @CsvSource({"github.com, true", "github-work, true", "git.example.org, false"})
    void anAliasOfSshMayBeAnyHost(String host, boolean may) {
        assertThat(new GitRemote(host, new RepositoryName("owner", "name")).mayBeOn("github.com"))
                .isEqualTo(may);
    }
}

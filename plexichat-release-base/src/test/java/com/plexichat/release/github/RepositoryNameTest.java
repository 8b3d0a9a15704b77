package com.plexichat.release.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ReleaseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RepositoryNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/owner/na.me.git",
                "https://user@github.com/owner/na.me",
                "https://github.com/owner/na.me/",
                "git@github.com:owner/na.me.git",
                "ssh://git@git.example.org:2222/owner/na.me.git"
            })
    void aRemoteOnAServerNamesItsRepository(String address) {
        assertThat(RepositoryName.ofRemote(address)).contains(new RepositoryName("owner", "na.me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/srv/git/owner/name", "../name.git", "file:///srv/owner/name", "", "C:/owner/name"})
    void aPathNamesNone(String address) {
        assertThat(RepositoryName.ofRemote(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "owner/name/more", "owner/", "https://github.com/owner/name", "ow ner/name"})
    void anythingButOwnerAndNameIsRefused(String text) {
        assertThatThrownBy(() -> RepositoryName.parse(text, "the.repository"))
                .isInstanceOf(ReleaseException.class)
                .hasMessageContainingAll("parameter-invalid", "the.repository", "owner/name");
    }
}

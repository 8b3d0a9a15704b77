package com.plexichat.release.git;

final class InMemoryGitTest extends GitRepositoryContract {
    @Override
    GitStory story() {
        return new InMemoryGit(folder);
    }
}

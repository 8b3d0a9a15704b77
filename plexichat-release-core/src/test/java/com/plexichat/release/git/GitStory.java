package com.plexichat.release.git;

/** How a repository came to be, told alike to real git and to the one in memory. */
public interface GitStory {
    GitStory write(String file, String text);

    GitStory delete(String file);

    GitStory commit(String message);

    GitStory tag(String name);

    GitStory annotatedTag(String name, String message);

    GitStory detach(String tag);

    /** Begins a branch where the story is, and goes on on it. */
    GitStory branch(String name);

    GitStory origin(String address);

    GitRepository repository();
}

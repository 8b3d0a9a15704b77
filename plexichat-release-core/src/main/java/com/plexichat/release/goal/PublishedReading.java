package com.plexichat.release.goal;

import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.CommitRange;
import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.ReleaseTag;
import com.plexichat.release.git.ReleaseTags;
import com.plexichat.release.handwritten.NotesFolder;
import com.plexichat.release.notes.BaseRelease;
import com.plexichat.release.published.PublishedNotes;
import com.plexichat.release.published.PublishedRelease;
import com.plexichat.release.pulls.MergedPullRequests;
import com.plexichat.release.pulls.WorkAnswer;
import com.plexichat.release.version.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads, beside the published notes of releases, the commits that these were made of. */
record PublishedReading(GitRepository git, ReleaseTags tags, NotesFolder folder, WorkAnswer answer) {
    /** @param releases in ascending order */
    PublishedNotes of(List<Version> releases) {
        MergedPullRequests pulls = new MergedPullRequests(answer.closed());
        List<PublishedRelease> published = new ArrayList<>();
        for (Version version : releases) {
            Optional<String> text = tags.of(version).map(ReleaseTag::name).map(answer.notes()::get);
            text.ifPresent(notes -> {
                List<CommitMessage> messages = messages(version);
                List<String> written = tags.of(version).stream()
                        .flatMap(tag -> folder.textsAt(tag, git).stream())
                        .toList();
                published.add(
                        0,
                        new PublishedRelease(
                                version.text(), notes, written, List.of(messages, pulls.retold(messages))));
            });
        }
        return new PublishedNotes(published);
    }

    private List<CommitMessage> messages(Version version) {
        List<CommitMessage> messages = new ArrayList<>();
        tags.of(version)
                .map(tag -> new CommitRange(BaseRelease.of(version, tags).map(ReleaseTag::commit), tag.commit()))
                .ifPresent(range -> git.eachCommit(range, messages::add));
        return messages;
    }
}

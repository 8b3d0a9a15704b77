package com.plexichat.release.goal;

import com.plexichat.release.handwritten.HandwrittenInput;
import com.plexichat.release.metadata.ProjectFacts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Input of {@code notes}.
 *
 * @param releaseName a name for the release, before that of its tag
 * @param repository {@code owner/name} for links
 * @param topFolder the folder in the archive, for the instructions
 * @param since a release whose later changes are told, instead of the one before
 * @param templates the project's own templates; the default folder need not exist
 * @param handwritten what the project is asked to write
 * @param pullRequests where the titles of pull requests are asked for; empty where they are not
 * @param explain tells which rule placed each commit where
 * @param strict whether everything is refused that would stop a real publish
 */
public record NotesRequest(
        ProjectFacts project,
        Optional<String> releaseName,
        Optional<String> repository,
        Optional<String> topFolder,
        Optional<String> since,
        Path templates,
        HandwrittenInput handwritten,
        Optional<DestinationRequest> pullRequests,
        boolean explain,
        boolean strict) {}

package com.plexichat.release.changelog;

import com.plexichat.release.changelog.MarkdownOutline.Heading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what makes it unknown where versions belong in a changelog, or would make them a part of something else. */
final class Obstacles {
    private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7}) ");

    private final ChangelogFile file;
    private final MarkdownOutline outline;

    private Obstacles(ChangelogFile file) {
        this.file = file;
        this.outline = file.outline();
    }

    /** In a file that two people wrote at once nothing else is looked for. */
    static List<Obstacle> of(ChangelogFile file, Milestones milestones) {
        Obstacles obstacles = new Obstacles(file);
        Optional<Obstacle> conflict = obstacles.conflict();
        return conflict.isPresent()
                ? conflict.stream().toList()
                : Stream.of(
                                obstacles.oldestFirst(),
                                obstacles.unreleasedBelow(),
                                obstacles.withoutHeadings(milestones),
                                obstacles.open())
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Obstacle> conflict() {
        return outline.firstLine(line -> CONFLICT.matcher(line).find(), false)
                .map(line ->
                        new Obstacle(line, "it has the marks of a merge that is not finished", "finish the merge"));
    }

    private Optional<Obstacle> oldestFirst() {
        return file.newestAtTheEnd()
                .map(heading -> new Obstacle(
                        outline.line(heading.start()),
                        "the newest of its versions stands last, so that nobody knows where others belong",
                        "turn their order around"));
    }

    private Optional<Obstacle> unreleasedBelow() {
        Optional<Integer> first = file.firstVersion().map(Heading::start);
        return file.unreleased()
                .filter(unreleased ->
                        first.filter(start -> start < unreleased.start()).isPresent())
                .map(unreleased -> new Obstacle(
                        outline.line(unreleased.start()),
                        "\"" + Milestone.UNRELEASED + "\" stands below a version, and its text would be that of the"
                                + " newest",
                        "move it above all versions, or give it another name"));
    }

    /** What is told already, in another form, would be told a second time. */
    private Optional<Obstacle> withoutHeadings(Milestones milestones) {
        return file.firstVersion().isPresent()
                ? Optional.empty()
                : outline.firstLine(
                                line -> file.versionAtStartOf(line)
                                        .flatMap(milestones::of)
                                        .isPresent(),
                                true)
                        .map(line -> new Obstacle(
                                line,
                                "it tells of a version, and has no heading of one",
                                "begin each version with a heading such as \"## "
                                        + milestones.versions().lastKey() + "\""));
    }

    private Optional<Obstacle> open() {
        return outline.open()
                .map(start -> new Obstacle(
                        outline.line(start),
                        "a block of code or a comment begins, and is open at the end of the file",
                        "close it"));
    }
}

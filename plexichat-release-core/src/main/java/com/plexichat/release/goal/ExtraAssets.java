package com.plexichat.release.goal;

import com.plexichat.release.manifest.PackageManifest;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseNotes;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.packaging.PackageNaming;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.Problems;
import com.plexichat.release.publish.PublishJournal;
import com.plexichat.release.publish.PublishPlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that a project publishes beside its package. */
final class ExtraAssets {
    static final String PARAMETER = "plexichat.assets";

    /** What every release has of its own. */
    private static final Set<String> TAKEN = Set.of(
            PackageManifest.FILE_NAME,
            ReleaseRecord.FILE_NAME,
            ReleaseNotes.FILE_NAME,
            ReleaseNotes.FULL_FILE_NAME,
            SbomGoal.JSON_NAME,
            SbomGoal.XML_NAME,
            PublishPlanJson.FILE_NAME,
            PublishJournal.FILE_NAME);

    private ExtraAssets() {}

    /** @param namings the names of the packages themselves */
    static List<Path> of(PackageRequest request, List<PackageNaming> namings, Problems problems) {
        List<Path> found = new ArrayList<>();
        Set<String> names = new HashSet<>(TAKEN);
        namings.forEach(naming -> names.addAll(List.of(naming.archive(), naming.checksum(), naming.manifest())));
        for (String text : request.extraAssets()) {
            Path file = request.project().folder().resolve(text);
            String name = String.valueOf(file.getFileName());
            if (!Files.isRegularFile(file)) {
                problems.add(new Problem(
                        ProblemCode.LAYOUT_FILE_MISSING,
                        "the asset \"" + text + "\" is not a file",
                        PARAMETER,
                        "build it before, or take it out of the list"));
            } else if (!Files.isReadable(file)) {
                problems.add(new Problem(
                        ProblemCode.FILE_UNREADABLE,
                        "the build has no right to read the asset \"" + text + "\"",
                        PARAMETER,
                        "give it the right"));
            } else if (!ReleaseIdentity.FILE_NAME.matcher(name).matches()) {
                problems.add(new Problem(
                        ProblemCode.RELEASE_ASSET_UNSUITABLE,
                        "the server would give \"" + name + "\" another name",
                        PARAMETER,
                        "use letters, digits, dots, hyphens and underscores, and begin with a letter or digit"));
            } else if (isEmpty(file)) {
                problems.add(new Problem(
                        ProblemCode.RELEASE_ASSET_UNSUITABLE,
                        "the asset \"" + text + "\" is empty, which no server takes",
                        PARAMETER,
                        "take it out of the list"));
            } else if (!names.add(name)) {
                problems.add(new Problem(
                        ProblemCode.LAYOUT_TARGET_TWICE,
                        "\"" + text + "\" has the name of another file of the release",
                        PARAMETER,
                        "give one of them another name"));
            } else {
                found.add(file);
            }
        }
        return found;
    }

    /** One that is gone by now is told when it is copied. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}

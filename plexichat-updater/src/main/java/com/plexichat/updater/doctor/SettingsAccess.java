package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.disk.FileAccess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nobody but root and whom the installation belongs to may change update.yml, whose commands the updater runs. */
final class SettingsAccess implements Check {
    private final Examined host;

    SettingsAccess(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "who may change update.yml";
    }

    @Override
    public List<Finding> look() throws IOException {
        Path file = host.configuration().toAbsolutePath();
        Path folder = file.resolveSibling("");
        String owner = FileAccess.ofNearest(host.site().folder()).owner();
        List<Finding> found = new ArrayList<>(judge(file, FileAccess.of(file), owner));
        found.addAll(judge(folder, FileAccess.of(folder), owner));
        return found;
    }

    static List<Finding> judge(Path place, FileAccess access, String trusted) {
        List<Finding> found = new ArrayList<>();
        if (!access.owner().equals("root") && !access.owner().equals(trusted)) {
            found.add(Finding.problem(
                    ProblemCode.SETTINGS_INVALID,
                    access.owner() + " can have the updater run any command, since it belongs to " + access.owner(),
                    place,
                    "run chown root " + place));
        }
        if (access.isWrittenByMoreThanItsOwner()) {
            found.add(Finding.problem(
                    ProblemCode.SETTINGS_INVALID,
                    "others than its owner may write it (mode " + access.modeText()
                            + "), and have the updater run any command",
                    place,
                    "run chmod go-w " + place));
        }
        return found;
    }
}

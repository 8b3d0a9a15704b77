package com.plexichat.updater.doctor;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.disk.FileAccess;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Nobody but the updater may exchange what is in the folders that it starts from: who can put a link in the place of a kept
 * path has the updater write elsewhere.
 */
final class OwnFolders implements Check {
    private final Examined host;

    OwnFolders(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "who may exchange releases and kept paths";
    }

    @Override
    public List<Finding> look() throws IOException {
        Installation site = host.site();
        if (!Files.exists(site.state())) {
            return List.of();
        }
        String owner = FileAccess.of(site.state()).owner();
        List<Finding> found = new ArrayList<>();
        for (Path folder : List.of(site.folder(), site.releases(), site.shared())) {
            if (Files.exists(folder)) {
                found.addAll(judge(folder, FileAccess.of(folder), owner));
            }
        }
        return found;
    }

    /** @param owner of what is the updater's beyond doubt */
    static List<Finding> judge(Path folder, FileAccess access, String owner) {
        boolean isOwn = access.owner().equals("root") || access.owner().equals(owner);
        if (isOwn && !access.isWrittenByMoreThanItsOwner()) {
            return List.of();
        }
        return List.of(Finding.problem(
                ProblemCode.INSTALLATION_BROKEN,
                "it belongs to " + access.owner() + " with mode " + access.modeText()
                        + ", and only the updater may exchange what is in it",
                folder,
                "run chown " + owner + " " + folder + " and chmod 0755 " + folder));
    }
}

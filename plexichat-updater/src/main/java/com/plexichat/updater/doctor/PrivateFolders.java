package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.updater.disk.FileAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nobody but the updater may use its journal, its history and the backups. */
final class PrivateFolders implements Check {
    private final Examined host;

    PrivateFolders(Examined host) {
        this.host = host;
    }

    @Override
    public String subject() {
        return "who may use the state and the backups";
    }

    @Override
    public List<Finding> look() throws IOException {
        String owner = FileAccess.ofNearest(host.site().folder()).owner();
        List<Finding> found = new ArrayList<>();
        for (Path folder : List.of(host.site().state(), host.settings().backup().folder())) {
            if (Files.exists(folder)) {
                found.addAll(judge(folder, FileAccess.of(folder), owner));
            }
        }
        return found;
    }

    static List<Finding> judge(Path folder, FileAccess access, String owner) {
        if (access.isOfItsOwnerAlone()
                && (access.owner().equals("root") || access.owner().equals(owner))) {
            return List.of();
        }
        return List.of(Finding.problem(
                ProblemCode.INSTALLATION_BROKEN,
                "it belongs to " + access.owner() + " with mode " + access.modeText()
                        + ", and is for the updater alone",
                folder,
                "run chown " + owner + " " + folder + " and chmod 0700 " + folder));
    }
}

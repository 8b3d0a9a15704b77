package com.plexichat.release.goal;

import com.plexichat.release.archive.Compression;
import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.LayoutEntry;
import com.plexichat.release.layout.PackageLayout;
import com.plexichat.release.layout.PackageLink;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.proof.InThisProcess;
import com.plexichat.release.testing.DiskFault;
import com.plexichat.release.testing.DrivenClock;
import com.plexichat.release.testing.FaultyDisk;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The goal {@code package} with everything in it: platforms, edits, a link, files left out, and files beside it. */
final class Packing {
    final TestProject project;
    final List<LayoutEntry> entries = new ArrayList<>();
    final List<PackageLink> links = new ArrayList<>();
    final DiskFault fault = new DiskFault();
    final DrivenClock clock = new DrivenClock();
    List<ConfigEdit> edits = List.of();
    List<String> extras = List.of();
    Optional<String> archiveName = Optional.empty();

    Packing(Path folder) {
        project = new TestProject(FaultyDisk.at(folder, fault));
    }

    Packing(TestProject project) {
        this.project = project;
    }

    /** A project that uses all that a package can have. */
    static Packing full(Path folder) {
        Packing packing = new Packing(folder);
        packing.project.platforms = List.of(Platform.parse("linux-arm64"), Platform.parse("linux-amd64"));
        packing.project
                .write("config/config.json", "{\"Port\": \"10025\", \"Key\": \"secret\"}")
                .write("templates/mail.html", "mail")
                .write("templates/mail.mjml", "source of the mail")
                .write("install.sh", "#!/bin/sh\n")
                .write("tool.txt", "tool");
        packing.links.add(new PackageLink("bin/chat", "server"));
        packing.edits = List.of(new ConfigEdit("config/config.json", JsonEdit.empty("/Key")));
        packing.extras = List.of("install.sh", "tool.txt");
        return packing;
    }

    /** All that is below the build folder after one package was made. */
    static List<String> built(String archive) {
        return List.of(
                "release/manifest.txt", "release/" + archive, "release/" + archive + ".sha256", "release/release.json");
    }

    void run() {
        new PackageGoal(project.identities(), project.ignored, new InThisProcess(), clock, project.log, project.report)
                .run(new PackageRequest(
                        project.facts(),
                        project.folder,
                        archiveName,
                        Optional.empty(),
                        PackageLayout.of(entries, List.of()).with(List.of("logs"), links, edits),
                        new Compression(1, 1),
                        false,
                        extras));
    }
}

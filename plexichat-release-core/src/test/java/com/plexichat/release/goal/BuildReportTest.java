package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecord;
import com.plexichat.release.metadata.GoPackage;
import com.plexichat.release.report.RunReport;
import com.plexichat.release.testkit.TestProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildReportTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private TestProject project;

    @BeforeEach
    void listen() {
        project = new TestProject(folder);
        project.report = new RunReport() {
            @Override
            public void identified(ReleaseIdentity release) {
                told.add("identified " + release.version());
            }

            @Override
            public void packed(ReleaseRecord account, Path releaseFolder) {
                account.archives().stream()
                        .map(ReleaseAsset::name)
                        .forEach(name -> told.add("packed " + folder.relativize(releaseFolder.resolve(name))));
            }
        };
    }

    @Test
    void whatIsBuiltIsTold() {
        new MetadataGoal(project.identities(), project.log, project.report)
                .run(new MetadataRequest(project.facts(), new GoPackage("main")));
        project.pack();

        assertThat(told)
                .containsExactly("identified a.1.2-1", "packed target/release/plexichat-a.1.2-1-linux-arm64.tar.gz");
    }

    @Test
    void aPackageThatIsRefusedIsNotTold() {
        project.delete("LICENSE");

        assertThatThrownBy(project::pack).hasMessageContaining("layout-file-missing");
        assertThat(told).isEmpty();
    }
}

package com.plexichat.release.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.log.RecordingLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class OwnTextsTest {
    @Test
    void theInstructionsHaveTheHeadingOfTheShippedOnes() throws IOException {
        String shipped = Files.readString(Path.of("../templates/update-instructions.md.ftl"));

        assertThat(OwnTexts.updateInstructions().lines().findFirst())
                .isEqualTo(shipped.lines().findFirst())
                .contains("## 🔄 Update Instructions");
    }

    @Test
    void theCommitThatIsAdvisedIsNoFeatureOfTheProgram() {
        RecordingLog log = new RecordingLog();

        new InitLog(log).ended(Repository.python().plan(), false);

        assertThat(log.lines()).anyMatch(line -> line.contains("-m \"build: release by plexichat-release\""));
    }
}

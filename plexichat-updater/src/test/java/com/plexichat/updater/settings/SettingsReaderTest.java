package com.plexichat.updater.settings;

import static com.plexichat.updater.settings.SettingsFiles.SHORTEST;
import static com.plexichat.updater.settings.SettingsFiles.with;
import static com.plexichat.updater.settings.SettingsFiles.wrong;
import static com.plexichat.updater.settings.SettingsFiles.wrongText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Channel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsReaderTest {
    @TempDir
    private Path folder;

    @Test
    void theShortestFileHasADefaultForAllElse() {
        assertThat(with(""))
                .isEqualTo(new Settings(
                        "plexichat",
                        Path.of("/opt/plexichat"),
                        Channel.STABLE,
                        new SourceSettings.GitHub("https://api.github.com", "plexichat/plexichat", Optional.empty()),
                        List.of("config", "data", "logs", "plugins"),
                        new ServiceSettings.Systemd("plexichat.service", Duration.ofSeconds(90)),
                        new HealthSettings(
                                URI.create("http://127.0.0.1:8000/api/v1/health"),
                                "/version",
                                3,
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(60),
                                Duration.ofSeconds(60)),
                        new BackupSettings(
                                true,
                                Path.of("/opt/plexichat/backups"),
                                List.of("config", "data", "plugins"),
                                List.of(),
                                Optional.empty(),
                                new BackupSettings.Retention(10, Duration.ofDays(30), 20_000_000_000L)),
                        new ConfigurationSettings(List.of("config/config.json")),
                        new HookSettings(List.of(), List.of(), List.of(), List.of())));
    }

    @Test
    void anInstallationIsNamedAfterItsProductUnlessItSaysOtherwise() {
        Settings settings = with("channel: beta\nfolder: /srv/chat\nkeep: [etc, var/lib]");

        assertThat(settings.folder()).isEqualTo(Path.of("/srv/chat"));
        assertThat(settings.channel()).isEqualTo(Channel.BETA);
        assertThat(settings.kept()).containsExactly("etc", "var/lib");
        assertThat(settings.backup().folder()).isEqualTo(Path.of("/srv/chat/backups"));
        assertThat(settings.backup().paths()).containsExactly("etc", "var/lib");
        assertThat(settings.configuration().files()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        String text = """
                update_system:
                  folder: opt/chat
                  chanel: beta
                  source:
                    repository: plexichat
                  health:
                    passes: many
                    deadline: 90
                """;

        assertThat(wrongText(text))
                .containsExactly(
                        "update.yml:1 product: \"product\" is missing",
                        "update.yml:2 folder: \"folder\" is not an absolute path",
                        "update.yml:3 chanel: \"chanel\" is not known; the nearest key is \"channel\"",
                        "update.yml:5 source.repository: \"source.repository\" is not a repository",
                        "update.yml:6 health.url: \"health.url\" is missing",
                        "update.yml:7 health.passes: \"health.passes\" is not a whole number from 1 to 1000",
                        "update.yml:8 health.deadline: \"health.deadline\" is not a duration");
    }

    @Test
    void aProblemSaysWhatToWrite() {
        assertThatThrownBy(() -> with("channel: nightly"))
                .isInstanceOf(ReleaseException.class)
                .hasMessage("settings-invalid: \"channel\" is not a channel (update.yml:7 channel)\n"
                        + "    -> write stable, beta or alpha");
    }

    @Test
    void noValueIsInAMessageSinceItMayBeASecret() {
        assertThat(wrong("backup:\n  recipient: AGE-SECRET-KEY-1PLANTED\nfolder: planted\nhooks: planted"))
                .hasSize(3)
                .noneMatch(said -> said.toLowerCase(Locale.ROOT).contains("planted"));
    }

    @Test
    void productsAndFoldersThatWouldLeadElsewhereAreRefused() {
        assertThat(wrongText(SHORTEST.replace("product: plexichat", "product: ../etc")))
                .containsExactly("update.yml:2 product: \"product\" is not a product");
        assertThat(wrong("folder: /")).containsExactly("update.yml:7 folder: \"folder\" is all of the system");
        for (String path : List.of("~/chat", "/opt/../etc", "/opt/./chat", "\"/opt/\\0\"", "[/opt]", "")) {
            assertThat(wrong("folder: " + path)).as(path).hasSize(path.isEmpty() ? 0 : 1);
        }
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        Path file = folder.resolve("update.yml");

        for (Path missing : List.of(file, folder)) {
            assertThatThrownBy(() -> SettingsReader.read(missing))
                    .isInstanceOfSatisfying(
                            ReleaseException.class,
                            refused -> assertThat(refused.problems())
                                    .allMatch(each -> each.code() == ProblemCode.SETTINGS_MISSING)
                                    .allMatch(each -> each.where().equals(missing.toString())));
        }
    }

    @Test
    void aFileIsNamedWithoutItsFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yml"), SHORTEST.replace("product", "produkt"));

        assertThatThrownBy(() -> SettingsReader.read(file)).hasMessageContaining("(mine.yml:2 produkt)");
        Files.writeString(file, SHORTEST);
        assertThat(SettingsReader.read(file)).isEqualTo(with(""));
    }

    @Test
    void aFileInAnotherEncodingOrOfAnotherSizeIsRefused() throws IOException {
        Path file = folder.resolve("update.yml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xe9, '\n'});
        assertThatThrownBy(() -> SettingsReader.read(file)).hasMessageContaining("the file is not a text in UTF-8");

        Files.writeString(file, SHORTEST + "#".repeat(1 << 20));
        assertThatThrownBy(() -> SettingsReader.read(file)).hasMessageContaining("the file is longer than 1 MiB");
    }
}

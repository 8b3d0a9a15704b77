package com.plexichat.release.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.JsonEdit;
import com.plexichat.release.layout.ConfigEdit;
import com.plexichat.release.layout.PackageContent;
import com.plexichat.release.layout.PackageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigEditsTest {
    private static final String CONFIG = """
            {
                "ServiceSettings": {
                    "SiteURL": "http://localhost:8065",
                    "EnableDeveloper": true,
                    "AllowedHosts": ["a", "b"]
                },
                "EmailSettings": {
                    "SMTPServer": "localhost",
                    "SMTPPort": "10025"
                }
            }
            """;

    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("config.json"), CONFIG);
    }

    private PackageContent apply(JsonEdit... edits) {
        PackageContent content = new PackageContent(
                List.of("config"),
                List.of(),
                List.of(new PackageFile("config/config.json", 0644, source)),
                List.of(),
                List.of());
        return new ConfigEdits(folder.resolve("work"))
                .apply(
                        Arrays.stream(edits)
                                .map(edit -> new ConfigEdit("config/config.json", edit))
                                .toList(),
                        content);
    }

    @Test
    void valuesAreSetRemovedAndEmptiedAndAllElseStays() throws IOException {
        PackageFile edited = apply(
                        JsonEdit.set("/EmailSettings/SMTPPort", "\"\"").expecting("\"10025\""),
                        JsonEdit.set("/ServiceSettings/EnableDeveloper", "false")
                                .expecting("true"),
                        JsonEdit.empty("/ServiceSettings/SiteURL"),
                        JsonEdit.empty("/ServiceSettings/AllowedHosts").expecting("[\"a\",\"b\"]"),
                        JsonEdit.remove("/EmailSettings/SMTPServer"))
                .files()
                .get(0);

        assertThat(edited.source()).hasContent("""
                        {
                            "ServiceSettings": {
                                "SiteURL": "",
                                "EnableDeveloper": false,
                                "AllowedHosts": []
                            },
                            "EmailSettings": {
                                "SMTPPort": ""
                            }
                        }
                        """);
        assertThat(edited.target()).isEqualTo("config/config.json");
        assertThat(edited.mode()).isEqualTo(0600);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(edited.source())))
                .isEqualTo("rw-------");
        assertThat(source).hasContent(CONFIG);
    }

    @Test
    void everyEditThatCannotBeMadeIsToldWithWhatWasFound() {
        assertThatThrownBy(() -> apply(
                        JsonEdit.set("/EmailSettings/SMTPPort", "\"\"").expecting("\"2500\""),
                        JsonEdit.remove("/EmailSettings/Missing"),
                        JsonEdit.empty("/ServiceSettings/EnableDeveloper"),
                        JsonEdit.set("/ServiceSettings/SiteURL", "\"\"")))
                .hasMessageContainingAll(
                        "layout-edit-impossible: \"/EmailSettings/SMTPPort\" in config/config.json is \"10025\", not"
                                + " \"2500\"",
                        "\"/EmailSettings/Missing\" does not exist in config/config.json",
                        "\"/ServiceSettings/EnableDeveloper\" in config/config.json is true, which has no content",
                        source.toString());
        assertThat(folder.resolve("work")).doesNotExist();
    }

    @Test
    void aFileThatIsNoJsonNoTextOrNotThereIsTold() throws IOException {
        Files.writeString(source, "{");
        assertThatThrownBy(() -> apply(JsonEdit.empty("/a"))).hasMessageContaining("layout-edit-impossible");

        Files.write(source, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> apply(JsonEdit.empty("/a"))).hasMessageContaining("is not UTF-8");

        Files.delete(source);
        assertThatThrownBy(() -> apply(JsonEdit.empty("/a"))).hasMessageContaining("file-unreadable");
    }

    @Test
    void anEditOfAFileThatIsNotPackedIsTold() {
        PackageContent nothing = new PackageContent(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> new ConfigEdits(folder)
                        .apply(List.of(new ConfigEdit("config/other.json", JsonEdit.empty("/a"))), nothing))
                .hasMessageContaining("layout-edit-impossible: \"config/other.json\" is not in the package (<edits>)");
    }

    @Test
    void aByteOrderMarkAndACommentAreToldInPlainWords() throws IOException {
        Files.writeString(source, "\ufeff" + CONFIG);
        assertThatThrownBy(() -> apply(JsonEdit.empty("/a")))
                .hasMessageContaining("config/config.json begins with a byte order mark: save it as UTF-8 without one");

        Files.writeString(source, "{ // comment\n}");
        assertThatThrownBy(() -> apply(JsonEdit.empty("/a")))
                .hasMessageContaining("JSON has no comments")
                .hasMessageNotContaining("Feature");
    }
}

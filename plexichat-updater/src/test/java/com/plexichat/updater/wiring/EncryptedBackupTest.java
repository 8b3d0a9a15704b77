package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonObject;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EncryptedBackupTest {
    private static final String VERSION = "a.1.0-1";
    private static final String RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

    @Test
    void withoutItsKeyOnlyTheStoredBytesAreSaidToBeWhole(@TempDir Path base) throws IOException {
        try (ServedHost host = new ServedHost(base)) {
            host.configure("  backup:\n", "  backup:\n    recipient: " + RECIPIENT + "\n");
            host.publish(new PackedRelease(VERSION), VERSION);
            host.run("deploy");
            JsonObject made =
                    Json.parseObject(host.run("backup", "create", "--json").out(), "the answer");

            Ended proven = host.run("backup", "verify", made.string("id"));

            assertThat(proven)
                    .returns(0, Ended::status)
                    .returns(
                            "%s is whole as it is stored (bytes: %d); it is encrypted, and --identity FILE reads what is in it too (files: %d, bytes: %d)\n"
                                    .formatted(
                                            made.string("id"),
                                            made.number("bytes"),
                                            made.number("files"),
                                            made.number("payload")),
                            Ended::out);
            JsonObject answer = Json.parseObject(
                    host.run("backup", "verify", made.string("id"), "--json").out(), "the answer");
            assertThat(answer.bool("good")).isTrue();
            assertThat(answer.bool("contentRead")).isFalse();
        }
    }
}

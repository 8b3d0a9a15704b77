package com.plexichat.updater.settings;

import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.version.Channel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code update.yml}; all that is wrong with it is told at once, with its line and key. */
public final class SettingsReader {
    private SettingsReader() {}

    /** @throws ReleaseException if the file is not there, cannot be read, or is not valid */
    public static Settings read(Path file) {
        YamlReading reading = new YamlReading(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw new ReleaseException(new Problem(
                    ProblemCode.SETTINGS_MISSING,
                    "there is no configuration",
                    file.toString(),
                    "name it with --config, or write one: the manual of the updater shows the shortest"));
        }
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(YamlText.MOST_BYTES + 1);
            if (bytes.length > YamlText.MOST_BYTES) {
                throw YamlText.tooLong(reading);
            }
            return finished(decoded(bytes), reading);
        } catch (CharacterCodingException malformed) {
            throw reading.stopped(0, "is not a text in UTF-8", "save it as UTF-8");
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.FILE_UNREADABLE,
                            "the configuration cannot be read: " + failed.getMessage(),
                            file.toString(),
                            "give the user that runs the updater the right to read it"),
                    failed);
        }
    }

    /**
     * Reads the text of a file.
     *
     * @param where its name, for messages
     * @throws ReleaseException if it is not valid
     */
    public static Settings parse(String text, String where) {
        return finished(text, new YamlReading(where));
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Settings finished(String text, YamlReading reading) {
        Optional<Settings> settings = settings(YamlText.parse(text, reading));
        reading.finish();
        return settings.orElseThrow();
    }

    /** Of a file with mistakes these are no settings of anybody: each value that is wrong has its default. */
    static Optional<Settings> settings(YamlObject file) {
        return file.top("update_system", "write update_system: and indent all else below it")
                .map(SettingsReader::ofSystem);
    }

    private static Settings ofSystem(YamlObject system) {
        String product = system.required("product", "write the name that the release's files begin with")
                .flatMap(value -> value.as(
                        text -> WrittenValue.matching(ReleaseIdentity.FILE_NAME, text),
                        "a product",
                        "letters, digits, dots, hyphens and underscores"))
                .orElse("product");
        Path folder = folder(system, Path.of("/opt", product));
        List<String> kept = KeptPaths.read(system);
        HookSettings hooks = HooksSection.read(system.section("hooks"));
        Optional<Boolean> autoBackup = GuideSections.read(system, hooks);
        return new Settings(
                product,
                folder,
                channel(system),
                SourceSection.read(system.section("source")),
                kept,
                ServiceSection.read(system.section("service"), product),
                HealthSection.read(system.section("health")),
                BackupSection.read(system.section("backup"), folder, kept, autoBackup),
                ConfigurationSection.read(system.section("configuration"), kept),
                hooks);
    }

    private static Path folder(YamlObject system, Path fallback) {
        return system.path("folder")
                .flatMap(folder -> folder.getNameCount() > 0
                        ? Optional.of(folder)
                        : system.wrong("folder", "is all of the system", "write a folder of its own"))
                .orElse(fallback);
    }

    private static Channel channel(YamlObject system) {
        return system.value("channel")
                .flatMap(value -> value.as(
                        text -> Arrays.stream(Channel.values())
                                .filter(each -> each.text().equals(text))
                                .findFirst(),
                        "a channel",
                        "stable, beta or alpha"))
                .orElse(Channel.STABLE);
    }
}

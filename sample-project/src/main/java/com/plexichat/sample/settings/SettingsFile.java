package com.plexichat.sample.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.plexichat.sample.json.Json;
import com.plexichat.sample.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file {@code config/config.json} of the package. */
public final class SettingsFile {
    private static final String NAME = "config/config.json";

    private SettingsFile() {}

    /** The settings of the package in the given absolute folder; relative folders in them start there. */
    public static Settings read(Path home) throws SettingsException {
        String file = home.resolve(NAME).toString();
        SettingsNode root = SettingsNode.of(
                tree(home.resolve(NAME)), file, "", "listen", "data", "logs", "messages", "mail", "debug");
        SettingsNode listen = root.object("listen", "address", "port");
        return new Settings(
                new Listen(listen.filledText("address"), listen.number("port", 0, Listen.HIGHEST_PORT)),
                folder(home, root, "data"),
                folder(home, root, "logs"),
                root.object("messages", "maxCharacters").number("maxCharacters", 1, Settings.HIGHEST_MAX_CHARACTERS),
                mail(root.object("mail", "host", "port", "username", "password", "from")),
                root.flag("debug"));
    }

    private static MailAccount mail(SettingsNode mail) throws SettingsException {
        String host = mail.text("host");
        return new MailAccount(
                host,
                mail.number("port", 1, Listen.HIGHEST_PORT),
                mail.text("username"),
                mail.text("password"),
                host.isEmpty() ? mail.text("from") : mail.filledText("from"));
    }

    private static Path folder(Path home, SettingsNode root, String key) throws SettingsException {
        try {
            return home.resolve(root.filledText(key)).normalize();
        } catch (InvalidPathException e) {
            throw root.wrong(key, "is not a path: " + e.getReason());
        }
    }

    private static JsonNode tree(Path file) throws SettingsException {
        try {
            return Json.parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new SettingsException(file.toString(), "does not exist");
        } catch (IOException e) {
            throw new SettingsException(file.toString(), "cannot be read: " + e.getMessage());
        } catch (JsonSyntaxException e) {
            throw new SettingsException(file.toString(), "is not JSON: " + e.getMessage());
        }
    }
}

package org.example;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

public final class Chat {
    private Chat() {}

    public static String version() throws IOException {
        try (InputStream info = Chat.class.getResourceAsStream("/META-INF/build-info.properties")) {
            Properties properties = new Properties();
            properties.load(info);
            return properties.getProperty("version");
        }
    }
}

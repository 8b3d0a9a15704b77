package com.plexichat.release.maven;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.wiring.NetworkSettings;
import java.util.Optional;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/**
 * What settings.xml says of the way to the server.
 *
 * @param id of the server whose password is the token
 */
record MavenServer(Settings settings, SettingsDecrypter decrypter, String id) {
    NetworkSettings network() {
        return new NetworkSettings(this::token, MavenProxy.of(settings, this::readable));
    }

    private Optional<String> token() {
        return Optional.ofNullable(settings.getServer(id)).map(this::password).flatMap(PlexichatMojo::text);
    }

    private Proxy readable(Proxy proxy) {
        return decrypter.decrypt(new DefaultSettingsDecryptionRequest(proxy)).getProxy();
    }

    private @Nullable String password(Server server) {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        if (!result.getProblems().isEmpty()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.TOKEN_UNREADABLE,
                    "the password of server \"" + id + "\" cannot be decrypted",
                    "settings.xml",
                    "check settings-security.xml, or encrypt the token again with mvn --encrypt-password"));
        }
        return result.getServer().getPassword();
    }
}

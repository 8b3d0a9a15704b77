package com.plexichat.updater.action;

import com.plexichat.release.json.JsonException;
import com.plexichat.release.manifest.ReleaseIdentity;
import com.plexichat.release.manifest.ReleaseRecordJson;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.updater.site.ReleaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which version is installed, and on demand what it was built from. */
public final class ShowVersion {
    private final Host host;

    public ShowVersion(Host host) {
        this.host = host;
    }

    public Answer run(boolean detailed) {
        ReleaseName now = host.requireInstalled();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", now.version());
        if (detailed) {
            json.put("product", host.settings().product());
            json.put("release", now.text());
        }
        if (detailed && host.site().isAdopted(now)) {
            json.put("origin", "adopted: it was not installed by the updater");
        } else if (detailed) {
            ReleaseIdentity identity = identity(host.site().account(now));
            json.put("channel", identity.channel().text());
            json.put("commit", identity.commit().hex());
            json.put("branch", identity.branch());
            json.put("buildNumber", identity.buildNumber());
            json.put("buildDate", identity.buildDate().toString());
        }
        List<String> lines = detailed
                ? json.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .toList()
                : List.of(now.version());
        return new Answer(Exit.DONE, json, lines);
    }

    private static ReleaseIdentity identity(Path account) {
        try {
            return ReleaseRecordJson.read(Files.readString(account), account.toString())
                    .identity();
        } catch (IOException | JsonException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.INSTALLATION_BROKEN,
                            "the account of the installed release cannot be read: " + failed.getMessage(),
                            account.toString(),
                            "install the version again"),
                    failed);
        }
    }
}

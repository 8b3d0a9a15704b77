package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where an installed package is from, if that is no index of packages: its {@code direct_url.json} (PEP 610). */
public final class InstalledAddressReader implements ComponentReader {
    private static final String FILE = "direct_url.json";

    @Override
    public String name() {
        return "python-direct-url";
    }

    @Override
    public boolean reads(FileStart file) {
        return InstalledFolder.of(file.path(), FILE).isPresent();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Optional<InstalledFolder> folder = InstalledFolder.of(file.path(), FILE);
        if (folder.isEmpty()) {
            return List.of();
        }
        try {
            String address = address(Json.parseObject(PythonText.of(file), "the file"));
            Component component = RequiredComponents.fetched(folder.get().component(), address);
            return List.of(
                    FoundComponent.of(component, new Evidence(file.path(), name(), Technique.MANIFEST_ANALYSIS)));
        } catch (JsonException broken) {
            throw new BrokenSourceException(String.valueOf(broken.getMessage()));
        }
    }

    /** As a requirement has it: with the version control system, and the commit. */
    private static String address(JsonObject source) {
        String url = source.string("url");
        return source.optionalObject("vcs_info")
                .map(vcs -> vcs.string("vcs") + "+" + url + "@" + vcs.string("commit_id"))
                .orElse(url);
    }
}

package com.plexichat.release.component.python;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ComponentReader;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.FoundComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.content.FileStart;
import com.plexichat.release.content.PackagedFile;
import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an installed package is from, if that is no index of packages: its {@code direct_url.json} (PEP 610). */
public final class InstalledAddressReader implements ComponentReader {
    /** The folder is named by name and version, each without a hyphen (PEP 427). */
    private static final Pattern PATH = Pattern.compile(".*/(?<name>[^/-]+)-[^/-]+\\.dist-info/direct_url\\.json");

    @Override
    public String name() {
        return "python-direct-url";
    }

    @Override
    public boolean reads(FileStart file) {
        return PATH.matcher(file.path()).matches();
    }

    @Override
    public List<FoundComponent> read(PackagedFile file) throws IOException, BrokenSourceException {
        Matcher path = PATH.matcher(file.path());
        if (!path.matches() || !Requirement.isName(path.group("name"))) {
            return List.of();
        }
        try {
            String address = address(Json.parseObject(PythonText.of(file), "the file"));
            // The version is told by the metadata beside it, which need not spell it as the folder does.
            Component component = RequiredComponents.fetched(
                    Component.library(PackageUrl.pypi(path.group("name"), Optional.empty())), address);
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

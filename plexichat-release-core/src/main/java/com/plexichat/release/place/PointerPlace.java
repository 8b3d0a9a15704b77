package com.plexichat.release.place;

import com.plexichat.release.json.Json;
import com.plexichat.release.json.JsonException;
import com.plexichat.release.json.JsonText;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;

/**
 * A string of a JSON file.
 *
 * @param pointer such as {@code /version} (RFC 6901)
 */
public record PointerPlace(String file, String pointer) implements VersionPlace {
    public PointerPlace {
        file = PlaceFiles.normal(file);
    }

    @Override
    public FoundVersion find(String content) {
        try {
            JsonText json = JsonText.of(content, file);
            String version = json.string(pointer).orElseThrow(() -> unclear("there is no string at " + pointer));
            JsonText.Place place = json.find(pointer).orElseThrow();
            return new FoundVersion(version, place.start(), place.end(), Json::compact);
        } catch (JsonException broken) {
            throw unclear(String.valueOf(broken.getMessage()));
        }
    }

    private ReleaseException unclear(String what) {
        return new ReleaseException(new Problem(
                ProblemCode.VERSION_PLACE_UNCLEAR, what, file, "mend the file, or the <pointer> of <versionPlaces>"));
    }
}

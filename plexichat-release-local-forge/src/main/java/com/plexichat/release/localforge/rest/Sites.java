package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Area;
import java.util.regex.Pattern;

/** Where the areas are: on github.com each is a host, on GitHub Enterprise Server a path; storage is always elsewhere. */
public record Sites(String origin, boolean enterprise, String storage) {
    private static final String ENTERPRISE_API = "/api/v3";
    private static final String ENTERPRISE_UPLOADS = "/api/uploads";
    private static final String UPLOADS = "/uploads";
    private static final Pattern DOWNLOAD = Pattern.compile("/[^/]+/[^/]+/releases/download/.+");

    /** An area and the path inside it. */
    record Place(Area area, String path) {}

    public String api() {
        return enterprise ? origin + ENTERPRISE_API : origin;
    }

    public String uploads() {
        return origin + (enterprise ? ENTERPRISE_UPLOADS : UPLOADS);
    }

    public String web() {
        return origin;
    }

    Place locate(String path) {
        String uploads = enterprise ? ENTERPRISE_UPLOADS : UPLOADS;
        if (path.startsWith(uploads + "/")) {
            return new Place(Area.UPLOADS, path.substring(uploads.length()));
        }
        if (DOWNLOAD.matcher(path).matches()) {
            return new Place(Area.WEB, path);
        }
        if (enterprise && !path.startsWith(ENTERPRISE_API + "/")) {
            return new Place(Area.WEB, path);
        }
        return new Place(Area.API, enterprise ? path.substring(ENTERPRISE_API.length()) : path);
    }
}

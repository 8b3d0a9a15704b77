package com.plexichat.sample.http;

import com.plexichat.sample.chat.MessageStore;
import com.plexichat.sample.chat.StoreException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says whether the server can do its work now: 200 when it can, 503 when the database cannot. */
final class HealthApi {
    private static final Logger LOG = Logger.getLogger(HealthApi.class.getName());

    private final MessageStore store;
    private final String version;
    private final boolean mail;

    HealthApi(MessageStore store, String version, boolean mail) {
        this.store = store;
        this.version = version;
        this.mail = mail;
    }

    Route route() {
        return Route.of("GET", "/api/v1/health", request -> health());
    }

    private Response health() {
        try {
            store.check();
            return Response.json(200, json("ok", "ok"));
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "the database does not work: {0}", e.getMessage());
            return Response.json(503, json("failing", "failing"));
        }
    }

    private Map<String, Object> json(String status, String database) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status);
        json.put("database", database);
        json.put("mail", mail ? "configured" : "not configured");
        json.put("version", version);
        return json;
    }
}

package com.plexichat.release.http;

import java.net.URI;
import java.util.Map;

/** A request as a value. */
public record HttpCall(String method, URI address, Map<String, String> headers, HttpBody body) {
    public HttpCall {
        headers = Map.copyOf(headers);
    }

    /** The call as an error names it; a query is left out since it may hold a secret. */
    public String text() {
        return method + " " + address.getScheme() + "://" + address.getAuthority() + address.getPath();
    }

    /** Without headers, which may hold a secret. */
    @Override
    public String toString() {
        return text();
    }
}

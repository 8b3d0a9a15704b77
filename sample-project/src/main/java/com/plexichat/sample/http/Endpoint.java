package com.plexichat.sample.http;

import java.io.IOException;

/** Answers the requests of one route. */
@FunctionalInterface
interface Endpoint {
    Response answer(Request request) throws IOException;
}

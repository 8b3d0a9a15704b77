package com.plexichat.release.localforge.rest;

import com.plexichat.release.localforge.http.Answer;
import java.io.IOException;

/** Answers the calls of one route. */
@FunctionalInterface
interface Endpoint {
    Answer answer(Request request) throws IOException;
}

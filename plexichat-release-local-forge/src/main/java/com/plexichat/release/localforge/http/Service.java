package com.plexichat.release.localforge.http;

import java.io.IOException;

/** Answers every call that comes to one port. */
@FunctionalInterface
public interface Service {
    Reply reply(Call call) throws IOException;
}

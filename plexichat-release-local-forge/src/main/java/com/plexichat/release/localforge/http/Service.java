package com.plexichat.release.localforge.http;

import java.io.IOException;

/** Answers every call that comes to one port. */
public interface Service {
    /** Where a call is meant for, whether or not it is processed. */
    Sight sight(Call call);

    Reply reply(Call call) throws IOException;
}

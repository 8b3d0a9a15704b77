package com.plexichat.release.doctor;

import java.io.IOException;

/** One look at what a release needs; it changes nothing. */
interface Check {
    /** What is looked at, in a few words. */
    String subject();

    /** @throws IOException if it cannot be looked at, which is a finding as well */
    Diagnosis look() throws IOException;
}

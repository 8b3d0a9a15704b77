package com.plexichat.updater.doctor;

import com.plexichat.release.problem.Finding;
import java.io.IOException;
import java.util.List;

/** One look at an installation; it changes nothing. */
interface Check {
    /** What is looked at, in a few words. */
    String subject();

    /** @throws IOException if it cannot be looked at, which is a finding as well */
    List<Finding> look() throws IOException;
}

package com.plexichat.release.change;

import com.plexichat.release.manifest.CommitId;

/**
 * One thing that a commit says it did.
 *
 * @param number of the statement in its commit, from 0
 * @param line as it is written
 * @param merge true if its commit is one of two parents
 * @param closesAdvisory true if the body below it names an advisory
 */
record Statement(CommitId commit, int number, String line, Subject subject, boolean merge, boolean closesAdvisory) {}

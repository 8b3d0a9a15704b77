package com.plexichat.release.published;

import com.plexichat.release.text.Wording;

/** A published line below a heading that does not say what kind of change it is. */
record UnplacedEntry(String heading, Wording wording) {}

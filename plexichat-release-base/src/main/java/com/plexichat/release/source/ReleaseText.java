package com.plexichat.release.source;

/**
 * What a release has to say about itself.
 *
 * @param version as its tag names it
 * @param notes what is new in it, in Markdown
 */
public record ReleaseText(String version, String title, String notes) {}

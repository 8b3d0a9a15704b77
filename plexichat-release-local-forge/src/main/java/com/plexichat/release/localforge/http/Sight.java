package com.plexichat.release.localforge.http;

/** Where a call is meant for, in GitHub's terms: the path is the one inside the area. */
public record Sight(Area area, String path) {}

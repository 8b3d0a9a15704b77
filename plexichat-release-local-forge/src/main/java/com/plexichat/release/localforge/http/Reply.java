package com.plexichat.release.localforge.http;

/** An answer, and where the call had gone: the path is the one inside its area. */
public record Reply(Area area, String path, Answer answer) {}

package com.plexichat.release.changelog;

/**
 * What keeps a changelog from being added to.
 *
 * @param line counted from 1
 * @param hint what people have to do
 */
public record Obstacle(int line, String what, String hint) {}

package com.plexichat.release.doctor;

/**
 * The versions of the programs that a release is made with.
 *
 * @param git asked for when it is needed
 */
public record Tools(String java, String maven, Once<String> git) {}

package com.plexichat.release.localforge.rest;

/**
 * In what servers differ about assets.
 *
 * @param directDownloads whether bytes are answered in place instead of by a redirect to storage
 * @param digests whether the digest is told
 */
public record AssetManner(boolean directDownloads, boolean digests) {}

package com.plexichat.release.forge;

import java.time.Instant;

/**
 * How often a server may still be asked.
 *
 * @param all requests in the period
 * @param reset when the next period begins
 */
public record RequestLimit(long all, long left, Instant reset) {}

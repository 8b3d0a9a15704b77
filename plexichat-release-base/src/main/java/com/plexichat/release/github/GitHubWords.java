package com.plexichat.release.github;

/**
 * What the tool that asks a server calls the things that its user can change; the advice of problems is made of these.
 *
 * @param api the setting that holds the address of the API
 * @param repository the setting that holds {@code owner/name}
 * @param token the first place to put a token
 * @param tokenPlaces all places of tokens
 * @param permission what a token must be allowed to do
 * @param proxyLogin what to do when a proxy wants to know who asks
 * @param patience the setting that says how long a run may wait
 * @param again how to try once more
 */
public record GitHubWords(
        String api,
        String repository,
        String token,
        String tokenPlaces,
        String permission,
        String proxyLogin,
        String patience,
        String again) {}

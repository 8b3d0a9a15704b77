package com.plexichat.updater.service;

import java.util.OptionalLong;

/**
 * What a service is doing.
 *
 * @param active true if it runs
 * @param mainProcess the id of its main process, where that can be told
 * @param restarts how often it was restarted by itself since it was started
 */
public record ServiceState(boolean active, OptionalLong mainProcess, long restarts) {}

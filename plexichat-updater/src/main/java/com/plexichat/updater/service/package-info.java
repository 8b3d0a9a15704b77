/** The service that an installation runs: how it is started and stopped, and what it does. */
@NullMarked
package com.plexichat.updater.service;

import org.jspecify.annotations.NullMarked;

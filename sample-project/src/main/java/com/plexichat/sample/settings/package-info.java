/** What an operator decides: the configuration file and the environment that overrides it. */
@NullMarked
package com.plexichat.sample.settings;

import org.jspecify.annotations.NullMarked;

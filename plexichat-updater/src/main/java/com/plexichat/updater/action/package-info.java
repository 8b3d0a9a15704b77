/** What an administrator can ask for, each from its values to its answer. */
@NullMarked
package com.plexichat.updater.action;

import org.jspecify.annotations.NullMarked;

/** The command line: each command maps its options to an action, and prints the answer. */
@NullMarked
package com.plexichat.updater.command;

import org.jspecify.annotations.NullMarked;

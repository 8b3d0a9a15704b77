/** GitHub's REST interface: the table of routes, their endpoints, who may call them, and the JSON they answer. */
@NullMarked
package com.plexichat.release.localforge.rest;

import org.jspecify.annotations.NullMarked;

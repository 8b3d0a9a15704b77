/** What goals found out, for the CI system that runs them and for whoever goes on from there. */
@NullMarked
package com.plexichat.release.report;

import org.jspecify.annotations.NullMarked;

/** The report that GitHub Actions takes: outputs, a job summary, annotations, masks and groups. */
@NullMarked
package com.plexichat.release.report.actions;

import org.jspecify.annotations.NullMarked;

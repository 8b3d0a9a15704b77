/** Copies of what belongs to an installation and not to a release: made, proven, restored and pruned. */
@NullMarked
package com.plexichat.updater.backup;

import org.jspecify.annotations.NullMarked;

package com.plexichat.updater.health;

import java.time.Instant;

/** Decides from what was observed, in the order of time. */
interface Rule {
    HealthVerdict judge(HealthObservation seen);

    /** When it decides, if it has not done so before. */
    Instant end();
}

package com.plexichat.release.goal;

import com.plexichat.release.audit.GlibcFloors;
import com.plexichat.release.audit.SafeSetting;
import com.plexichat.release.audit.Waiver;
import com.plexichat.release.metadata.ProjectFacts;
import com.plexichat.release.problem.ProblemCode;
import java.util.List;
import java.util.Set;

/**
 * Input of {@code check}.
 *
 * @param floors the oldest glibc that servers have
 * @param settings what the project says of its configuration
 * @param warnOnly the rules that stop nothing
 */
public record CheckRequest(
        ProjectFacts project,
        GlibcFloors floors,
        List<SafeSetting> settings,
        Set<ProblemCode> warnOnly,
        List<Waiver> waivers) {
    public CheckRequest {
        settings = List.copyOf(settings);
        warnOnly = Set.copyOf(warnOnly);
        waivers = List.copyOf(waivers);
    }
}

package com.plexichat.release.goal;

import com.plexichat.release.git.GitRepository;
import com.plexichat.release.git.IgnoredPaths;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.init.InitFolder;
import com.plexichat.release.init.InitLog;
import com.plexichat.release.init.InitPlan;
import com.plexichat.release.init.RepositoryLook;
import com.plexichat.release.init.Toolchain;
import com.plexichat.release.log.ReleaseLog;

/** Writes what a repository lacks before its first release; whatever is there stays as it is. */
public final class InitGoal {
    private final GitRepository.Finder finder;
    private final IgnoredPaths.Finder ignored;
    private final RepositoryName home;
    private final ReleaseLog log;

    /** @param home the repository of this project, whose workflows are called */
    public InitGoal(GitRepository.Finder finder, IgnoredPaths.Finder ignored, RepositoryName home, ReleaseLog log) {
        this.finder = finder;
        this.ignored = ignored;
        this.home = home;
        this.log = log;
    }

    public void run(InitRequest request) {
        InitFolder folder = new InitFolder(request.folder());
        GitRepository git = folder.repository(finder);
        InitPlan plan = InitPlan.of(
                RepositoryLook.at(request.folder(), git, ignored, request.pom()),
                request.answers(),
                new Toolchain(request.pluginVersion(), home));
        InitLog told = new InitLog(log);
        told.begun(plan);
        plan.files().forEach(file -> {
            if (request.dryRun()) {
                told.wouldWrite(file);
            } else {
                folder.write(file);
                told.wrote(file);
            }
        });
        told.ended(plan, request.dryRun());
    }
}

package com.plexichat.updater.wiring;

import com.plexichat.release.github.GitHubAccess;
import com.plexichat.release.github.GitHubServer;
import com.plexichat.release.github.GitHubWords;
import com.plexichat.release.github.RepositoryName;
import com.plexichat.release.http.HttpWatch;
import com.plexichat.release.http.JdkHttpDownload;
import com.plexichat.release.http.JdkHttpTransport;
import com.plexichat.release.http.Patience;
import com.plexichat.release.log.MaskingLog;
import com.plexichat.release.log.ReleaseLog;
import com.plexichat.release.log.Secrets;
import com.plexichat.release.platform.Platform;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.source.FolderSource;
import com.plexichat.release.source.GitHubSource;
import com.plexichat.release.source.ReleaseSource;
import com.plexichat.release.time.RunClock;
import com.plexichat.updater.action.Host;
import com.plexichat.updater.backup.Backups;
import com.plexichat.updater.command.Hosts;
import com.plexichat.updater.disk.Disk;
import com.plexichat.updater.disk.SystemDisk;
import com.plexichat.updater.health.HealthCheck;
import com.plexichat.updater.health.HttpHealthProbe;
import com.plexichat.updater.history.AuditLog;
import com.plexichat.updater.process.Commands;
import com.plexichat.updater.process.ProgramNote;
import com.plexichat.updater.process.SystemCommands;
import com.plexichat.updater.service.Service;
import com.plexichat.updater.service.Services;
import com.plexichat.updater.settings.HealthSettings;
import com.plexichat.updater.settings.Settings;
import com.plexichat.updater.settings.SettingsReader;
import com.plexichat.updater.settings.SourceSettings;
import com.plexichat.updater.site.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** This host, as its configuration describes it. */
final class SystemHosts implements Hosts {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration HEALTH_ANSWER = Duration.ofSeconds(5);
    private static final long LONGEST_HEALTH_ANSWER = 1 << 20;
    private static final GitHubWords WORDS = new GitHubWords(
            "source.api",
            "source.repository",
            "source.token_file",
            "the file that source.token_file names",
            "contents: read",
            "give the proxy's login with -Dhttps.proxyUser and -Dhttps.proxyPassword",
            "the updater's patience",
            "run the command again");

    private final ReleaseLog log;
    private final Secrets secrets;
    private final RunClock clock;
    private final SystemCommands commands;

    /** @param clock what all waits and deadlines run on */
    SystemHosts(ReleaseLog log, Secrets secrets, RunClock clock) {
        this.log = new MaskingLog(log, secrets);
        this.secrets = secrets;
        this.clock = clock;
        this.commands = new SystemCommands(clock);
    }

    /** From now on no program that is waited for outlives this process, unless it is killed. */
    void endProgramsWithThisProcess() {
        commands.endWithThisProcess();
    }

    @Override
    public Host of(Path configuration) {
        Settings settings = SettingsReader.read(configuration);
        Installation site = new Installation(settings.folder());
        Disk disk = new SystemDisk(
                settings.kept().stream().map(site.shared()::resolve).toList(),
                site.state().resolve("workshop"));
        Commands noted = commands.noting(new ProgramNote(site.program()));
        Service service = Services.of(settings.service(), commands, noted, clock, settings.folder());
        return new Host(
                settings,
                site,
                disk,
                () -> source(settings.source()),
                platform(),
                service,
                new CheckedHealth(check(settings.health(), service), site),
                commands,
                new Backups(settings.backup(), site.shared(), disk, noted, clock, log),
                new AuditLog(site.history(), secrets, log),
                clock,
                Optional.ofNullable(System.getenv("SUDO_USER")).orElseGet(() -> System.getProperty("user.name")),
                log);
    }

    private HealthCheck check(HealthSettings health, Service service) {
        return new HealthCheck(
                health,
                service,
                new HttpHealthProbe(
                        JdkHttpTransport.within(clock, HEALTH_ANSWER, LONGEST_HEALTH_ANSWER),
                        health.address(),
                        health.version()),
                clock,
                log);
    }

    private ReleaseSource source(SourceSettings settings) {
        if (settings instanceof SourceSettings.Folder folder) {
            return new FolderSource(folder.folder(), log);
        }
        SourceSettings.GitHub github = (SourceSettings.GitHub) settings;
        Patience patience = new Patience(
                clock, PATIENCE, (time, reason) -> log.info("Waiting " + time.toSeconds() + " s: " + reason));
        return new GitHubSource(
                new GitHubAccess(
                        GitHubServer.parse(github.api(), WORDS.api()),
                        github.tokenFile().map(this::token),
                        patience,
                        HttpWatch.NONE,
                        WORDS),
                RepositoryName.parse(github.repository(), WORDS.repository()),
                new JdkHttpTransport(clock, Optional.empty()),
                new JdkHttpDownload(Optional.empty(), patience, HttpWatch.NONE),
                log);
    }

    private String token(Path file) {
        try {
            String token = Files.readString(file).strip();
            secrets.add(token);
            return token;
        } catch (IOException failed) {
            throw new ReleaseException(
                    new Problem(
                            ProblemCode.TOKEN_UNREADABLE,
                            "the token cannot be read",
                            file.toString(),
                            "give this user the right to read it, or take source.token_file out of update.yml"),
                    failed);
        }
    }

    private static Platform platform() {
        return Platform.ofJava(System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}

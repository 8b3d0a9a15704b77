package com.plexichat.updater.setup;

import java.nio.file.Path;

/**
 * The texts of the units of an installation, as systemd.unit(5), systemd.service(5) and systemd.exec(5) have them.
 *
 * @param product is also the user that the service runs as
 * @param unit of the service, by its whole name
 * @param plexichat the updater's own program
 * @param configuration of the updater
 */
record ServiceUnits(String product, String unit, Path folder, Path plexichat, Path configuration) {
    static final String EXEC = "ExecStart=";

    /**
     * The service, which can write where its data is and nowhere else.
     *
     * @param program with its arguments, as seen from the release
     */
    String service(String program) {
        return """
                # Made by plexichat setup. To change it: systemctl edit %2$s
                [Unit]
                Description=%1$s
                Wants=network-online.target
                After=network-online.target
                StartLimitIntervalSec=5min
                StartLimitBurst=5

                [Service]
                User=%1$s
                WorkingDirectory=%3$s/current
                %5$s%3$s/current/%4$s
                Restart=on-failure
                RestartSec=5s
                UMask=0027
                NoNewPrivileges=true
                CapabilityBoundingSet=
                ProtectSystem=strict
                ReadWritePaths=%3$s/shared
                ProtectHome=true
                PrivateTmp=true
                PrivateDevices=true
                ProtectClock=true
                ProtectControlGroups=true
                ProtectHostname=true
                ProtectKernelLogs=true
                ProtectKernelModules=true
                ProtectKernelTunables=true
                ProtectProc=invisible
                RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
                RestrictNamespaces=true
                RestrictRealtime=true
                RestrictSUIDSGID=true
                LockPersonality=true
                SystemCallArchitectures=native
                SystemCallFilter=@system-service
                SystemCallErrorNumber=EPERM

                [Install]
                WantedBy=multi-user.target
                """.formatted(product, unit, folder, program, EXEC);
    }

    /** Before the service: a host that lost its power in the middle of a run starts one version as a whole. */
    String recovery() {
        return """
                # Made by plexichat setup.
                [Unit]
                Description=Recovery of %1$s after an update that was interrupted
                RequiresMountsFor=%3$s
                Before=%2$s

                [Service]
                Type=oneshot
                ExecStart=%4$s recover --boot --config %5$s
                # Nothing to do.
                SuccessExitStatus=3

                [Install]
                WantedBy=multi-user.target
                """.formatted(product, unit, folder, plexichat, configuration);
    }

    /** What the timer starts. */
    String update() {
        return """
                # Made by plexichat setup.
                [Unit]
                Description=Update of %1$s
                Wants=network-online.target
                After=network-online.target

                [Service]
                Type=oneshot
                ExecStart=%2$s update upgrade --latest --config %3$s
                # Nothing newer is there.
                SuccessExitStatus=3
                """.formatted(product, plexichat, configuration);
    }

    /** For automatic updates; nothing enables it but an administrator. */
    String timer() {
        return """
                # Made by plexichat setup. To switch automatic updates on: systemctl enable --now %1$s-update.timer
                [Unit]
                Description=Automatic updates of %1$s

                [Timer]
                OnCalendar=daily
                RandomizedDelaySec=2h
                Persistent=true

                [Install]
                WantedBy=timers.target
                """.formatted(product);
    }
}

package com.plexichat.release.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processes as proc(5) tells of them, as far as this user may look. */
public final class LinuxProcesses {
    private LinuxProcesses() {}

    /**
     * Those that inherited this variable, without this process. A program that was left to itself is found in no other way,
     * since it is nobody's child any more.
     */
    public static Stream<ProcessHandle> marked(String variable, String value) {
        String mark = '\0' + variable + '=' + value + '\0';
        return ProcessHandle.allProcesses()
                .filter(each -> !each.equals(ProcessHandle.current()))
                .filter(each -> ('\0' + read(each, "environ")).contains(mark));
    }

    /** True for one that has ended, though nobody has asked how: in a container there may be nobody who does. */
    public static boolean isZombie(ProcessHandle process) {
        String state = read(process, "stat");
        return state.startsWith(" Z", state.lastIndexOf(')') + 1);
    }

    /** Empty for one that is gone, or is somebody else's. */
    private static String read(ProcessHandle process, String what) {
        try {
            return new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), what)), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }
}

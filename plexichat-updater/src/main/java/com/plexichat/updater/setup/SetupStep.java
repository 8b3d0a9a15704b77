package com.plexichat.updater.setup;

import com.plexichat.updater.disk.FileAccess;
import java.nio.file.Path;

/** One thing that a host needs; it can be told, and be done once or not at all. */
public sealed interface SetupStep {
    /** In words, as a command to whom it concerns. */
    String describe();

    /** True if the host has it already. */
    boolean done();

    /** A user of the system that nobody logs in as, with a group of the same name. */
    record MakeUser(String name, Path home, boolean done) implements SetupStep {
        @Override
        public String describe() {
            return "make the user " + name + ", as whom nobody can log in";
        }
    }

    /** A folder with its owner, and the group of that user. */
    record MakeFolder(Path path, String owner, int mode, boolean done) implements SetupStep {
        @Override
        public String describe() {
            return "make the folder " + path + ", of " + owner + ", with mode " + FileAccess.text(mode);
        }
    }

    /** A file that belongs to root. */
    record WriteFile(Path path, String content, int mode, boolean done) implements SetupStep {
        @Override
        public String describe() {
            return "write " + path + ", with mode " + FileAccess.text(mode);
        }
    }

    /** Has systemd read the units. */
    record ReloadSystemd(boolean done) implements SetupStep {
        @Override
        public String describe() {
            return "have systemd read its units anew";
        }
    }

    /** Has systemd start a unit at each boot. */
    record EnableUnit(String unit, boolean done) implements SetupStep {
        @Override
        public String describe() {
            return "have systemd start " + unit + " at each boot";
        }
    }
}

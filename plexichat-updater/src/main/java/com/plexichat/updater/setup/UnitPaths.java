package com.plexichat.updater.setup;

import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paths that units of systemd can have as they are. */
final class UnitPaths {
    /** What means nothing else to systemd. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._+:-]+");

    /** systemd.exec(5), ProtectHome=. */
    private static final List<String> HOMES = List.of("home", "root", "run/user");

    private UnitPaths() {}

    static List<Problem> faults(Path folder, SetupWish wish) {
        List<Problem> faults = new ArrayList<>();
        for (Path each : List.of(folder, wish.configuration(), wish.plexichat())) {
            if (!PLAIN.matcher(each.toString()).matches()) {
                faults.add(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "the path has a letter that means something else in a unit of systemd",
                        each.toString(),
                        "move it to a path of letters, digits and the signs . _ + : -"));
            }
        }
        if (!wish.hasUnit() && HOMES.stream().map(Path.of("/")::resolve).anyMatch(folder::startsWith)) {
            faults.add(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "the unit hides the homes of users from the service, and the installation would be in one",
                    folder.toString(),
                    "write another folder in update.yml, such as one below /opt"));
        }
        return faults;
    }
}

package com.plexichat.release.check;

import com.plexichat.release.git.Branches;
import com.plexichat.release.problem.Problem;
import com.plexichat.release.problem.ProblemCode;
import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.ref.RefPattern;
import com.plexichat.release.version.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which branches the releases of each channel come from.
 *
 * @param patterns names or patterns of branches, in the words of GitHub's rulesets: {@code ~ALL}, {@code
 *     ~DEFAULT_BRANCH}, and what {@link RefPattern} takes
 */
public record BranchRules(Map<Channel, List<String>> patterns) {
    private static final String ALL = "~ALL";
    private static final String MAIN = "~DEFAULT_BRANCH";
    private static final Pattern NAME = Pattern.compile(
            "(?![-/]|@$)(?!.*(\\.\\.|//|/\\.|@\\{|\\.lock(/|$)))(?!\\.)[^\\x00-\\x20~^:\\\\\\x7f]+(?<![/.])");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    /** @throws ReleaseException if a channel has no pattern, or one that fits no branch */
    public BranchRules {
        for (Channel channel : Channel.values()) {
            if (patterns.getOrDefault(channel, List.of()).isEmpty()) {
                throw new ReleaseException(new Problem(
                        ProblemCode.PARAMETER_INVALID,
                        "there is no branch that " + channel.text() + " releases come from",
                        "plexichat.branches." + channel.text(),
                        "name branches, or write ~ALL"));
            }
            patterns.getOrDefault(channel, List.of()).forEach(pattern -> requireName(channel, pattern));
        }
        patterns = Map.copyOf(patterns);
    }

    /** Refuses what no branch is ever called (git-check-ref-format), with the wildcards of patterns allowed. */
    private static void requireName(Channel channel, String pattern) {
        boolean isWord = pattern.equals(ALL) || pattern.equals(MAIN);
        if (!isWord && !NAME.matcher(pattern).matches()) {
            throw new ReleaseException(new Problem(
                    ProblemCode.PARAMETER_INVALID,
                    "\"" + pattern + "\" can be no branch",
                    "plexichat.branches." + channel.text(),
                    "write a name, a pattern such as release/*, ~DEFAULT_BRANCH or ~ALL"));
        }
    }

    /** @param alpha patterns with commas or spaces between them, as are the others */
    public static BranchRules parse(String alpha, String beta, String stable) {
        return new BranchRules(
                Map.of(Channel.ALPHA, list(alpha), Channel.BETA, list(beta), Channel.STABLE, list(stable)));
    }

    private static List<String> list(String text) {
        return Stream.of(SEPARATOR.split(text, -1))
                .filter(pattern -> !pattern.isEmpty())
                .toList();
    }

    public List<String> of(Channel channel) {
        return patterns.getOrDefault(channel, List.of());
    }

    /** True where the branch does not matter. */
    public boolean allowEvery(Channel channel) {
        return of(channel).contains(ALL);
    }

    /**
     * What keeps a commit of these branches from being released; empty if one of them may be.
     *
     * @param commit the beginning of a sentence that the names of its branches end
     */
    public Optional<Problem> problem(Channel channel, Branches branches, String commit) {
        if (branches.holding().stream().anyMatch(branch -> allow(channel, branch, branches.main()))) {
            return Optional.empty();
        }
        String wanted = channel.text() + " releases come from " + String.join(", ", of(channel));
        String parameter = "plexichat.branches." + channel.text();
        boolean isUnknown = branches.all().stream().noneMatch(branch -> allow(channel, branch, branches.main()));
        return Optional.of(
                isUnknown
                        ? new Problem(
                                ProblemCode.GIT_BRANCH_UNKNOWN,
                                wanted + ", and this clone has no such branch",
                                parameter,
                                "run \"git fetch origin\", or name your branches with " + parameter)
                        : new Problem(
                                ProblemCode.GIT_BRANCH_FORBIDDEN,
                                wanted + ", and " + commit
                                        + (branches.holding().isEmpty()
                                                ? "no branch"
                                                : Findings.listed(branches.holding())),
                                parameter,
                                "merge it first, or name its branch with " + parameter));
    }

    /** @param main the repository's default branch, if it is known */
    boolean allow(Channel channel, String branch, Optional<String> main) {
        return of(channel).stream()
                .anyMatch(pattern -> pattern.equals(MAIN)
                        ? main.filter(branch::equals).isPresent()
                        : new RefPattern(pattern).fits(branch));
    }
}

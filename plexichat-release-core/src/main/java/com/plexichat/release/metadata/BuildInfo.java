package com.plexichat.release.metadata;

import com.plexichat.release.manifest.ReleaseIdentity;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values that a build carries into its programs, each under the names that its readers use. */
public record BuildInfo(List<Value> values) {
    /** What all of its Maven properties begin with. */
    public static final String PREFIX = "plexichat.build.";

    /** What to do where a goal is called that needs them, and nothing made them. */
    public static final String MAKE_FIRST = "run plexichat-release:metadata before it in the same command: mvn"
            + " plexichat-release:metadata plexichat-release:package, or publish -Dplexichat.dryRun";

    /**
     * One value.
     *
     * @param key in {@code build-info.properties}, such as {@code git.commit}
     * @param name one word in camel case, such as {@code gitCommit}
     */
    public record Value(String key, String name, String text) {
        /** The name of the Maven property. */
        public String property() {
            return PREFIX + name;
        }
    }

    public BuildInfo {
        values = List.copyOf(values);
    }

    /** @param platform what it is built for, such as {@code linux-arm64} */
    public static BuildInfo of(ReleaseIdentity identity, String platform) {
        return new BuildInfo(List.of(
                new Value("product", "product", identity.product()),
                new Value("version", "version", identity.version().text()),
                new Value("channel", "channel", identity.channel().text()),
                new Value("build.number", "number", identity.buildNumber()),
                new Value("build.date", "date", identity.buildDate().toString()),
                new Value("git.commit", "commit", identity.commit().hex()),
                new Value("git.branch", "branch", identity.branch()),
                new Value("platform", "platform", platform)));
    }

    /** One line a value, made by the given function. */
    String lines(Function<Value, String> line) {
        return values.stream().map(value -> line.apply(value) + "\n").collect(Collectors.joining());
    }
}

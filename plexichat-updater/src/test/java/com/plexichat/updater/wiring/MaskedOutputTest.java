package com.plexichat.updater.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.localforge.LocalForgeBuilder;
import com.plexichat.updater.wiring.ServedHost.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token of the source is in nothing that a command prints, whoever said it. */
final class MaskedOutputTest extends OnAServedHost {
    private static final String TOKEN = LocalForgeBuilder.DEFAULT_READ_TOKEN;

    @BeforeEach
    void giveAToken() throws IOException {
        host.publish(new PackedRelease(ONE), ONE);
        Path token = Files.writeString(base.resolve("token"), TOKEN);
        Path settings = base.resolve("update.yml");
        Files.writeString(
                settings,
                Files.readString(settings).replace("  source:\n", "  source:\n    token_file: " + token + "\n"));
    }

    private static void assertThatNobodySeesIt(Ended ended, int status, String said) {
        assertThat(ended).returns(status, Ended::status);
        assertThat(ended.out() + ended.err()).contains(said + " ***").doesNotContain(TOKEN);
    }

    @Test
    void notInAnAnswerForPeopleOrForPrograms() throws IOException {
        Files.writeString(base.resolve("hook"), "echo I know \"%s\"; exit 1\n".formatted(TOKEN));
        Files.writeString(
                base.resolve("update.yml"),
                "  hooks: {before: [{command: [sh, %s/hook]}]}\n".formatted(base),
                StandardOpenOption.APPEND);

        assertThatNobodySeesIt(host.run("deploy"), 4, "I know");
        assertThatNobodySeesIt(host.run("deploy", "--json"), 4, "I know");
    }

    @Test
    void notInTheTraceOfAProblem() throws IOException {
        Files.writeString(base.resolve("status"), "echo I run with \"%s\"; exit 1\n".formatted(TOKEN));

        Ended ended = host.run("deploy", "--verbose");

        assertThat(ended.err()).contains("ReleaseException", "\tat ");
        assertThatNobodySeesIt(ended, 4, "I run with");
    }
}

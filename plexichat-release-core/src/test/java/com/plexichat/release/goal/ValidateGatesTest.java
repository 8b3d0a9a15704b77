package com.plexichat.release.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.gate.Gate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValidateGatesTest extends Validating {
    @Test
    void whatGatesChangeIsFound() {
        gates = List.of(new Gate("format", "pass", Duration.ofSeconds(1)));
        whileGatesRun = () -> project.git.changedFiles = List.of("bin/server");

        assertThatThrownBy(() -> validate(true)).hasMessageContaining("the gates changed files: bin/server");
    }

    @Test
    void twoGatesOfOneNameAreAMistake() {
        Gate gate = new Gate("tests", "pass", Duration.ofSeconds(1));
        gates = List.of(gate, gate);

        assertThatThrownBy(() -> validate(false)).hasMessageContaining("two gates are called tests");
    }

    @Test
    void everyGateRunsAndThoseThatFailAreToldWithWhatTheyPrinted() {
        gates = List.of(
                new Gate("lint", "pass", Duration.ofMinutes(1)),
                new Gate("tests", "fail", Duration.ofMinutes(1)),
                new Gate("audit", "vanish", Duration.ofMinutes(1)));

        assertThatThrownBy(() -> validate(false))
                .hasMessageContaining("gate-failed: gate tests ended badly; it printed last:\nsaid by fail")
                .hasMessageContaining(
                        folder.resolve("project/target/gates/tests.log").toString())
                .hasMessageContaining("gate audit could not be started");
        assertThat(project.log.lines()).containsExactly("Gate lint: pass", "Gate tests: fail", "Gate audit: vanish");
    }
}

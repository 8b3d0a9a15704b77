package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.git.Commits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DependencyRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Bump ws from 8.13.0 to 8.14.2 in /web              | dependencies by dependency
            Update Polls plugin to v2.1.0 (#9870)              | dependencies by dependency
            Upgrade Jetty to 12.0.5                            | dependencies by dependency
            Update all dependencies                            | dependencies by dependency
            chore(deps): bump the linters group with 4 updates | dependencies by dependency
            Bump lodash                                        | dependencies by dependency
            Update accuracy of ids to 12.5                     | improvements by verb
            Bump the timeout to 30                             | improvements by remainder
            Update the limit from 5 to 10                      | improvements by verb
            Update the order of rooms                          | improvements by verb
            Update icons to 24px                               | improvements by verb
            Bump retries to 5                                  | improvements by remainder
            Bump retries from 3 to 5                           | improvements by remainder
            Upgraded to React 18 | dependencies by dependency
            Upgraded the search | improvements by remainder
            Bump the npm group with 3 updates | dependencies by dependency
            fix(deps): crash when jetty is missing               | bug-fixes by type
            chore(deps): remove log4j                            | improvements by type
            deps: replace moment with dayjs                      | improvements by type
            chore(deps): lock file maintenance                   | dependencies by dependency
            chore(deps): pin ws                                  | dependencies by dependency
            Update admin group with new permissions              | improvements by verb
            Bump the npm group across 1 directory with 2 updates | dependencies by dependency
            Update opacity to 0.8                                | improvements by verb
            Update Copyright to 2026                             | improvements by verb
            feat: upgrade rooms to v2                            | new-features by type
            Update participants from 10 to 50                    | improvements by verb
            Bump deps                                            | dependencies by dependency
            Upgrade to Python 3.12                               | improvements by remainder
            """)
    void newerDependenciesAreToldTogether(String subject, String fate) {
        assertThat(Told.fate(subject)).isEqualTo(fate);
    }

    @Test
    void theWordForAllOfThemIsNoName() {
        assertThat(Told.bullets("Bump dependencies")).containsExactly("CHANGED Updated dependencies");
    }

    @Test
    void oneThatClosesAnAdvisoryIsASecurityUpdate() {
        var bump = Commits.of(1, "chore(deps): bump xml from 2.1 to 2.2", "Closes GHSA-9q2w-7x4p-3m5v.");

        assertThat(Told.bullets(Told.of(bump)))
                .containsExactly("SECURITY Bump xml from 2.1 to 2.2 (GHSA-9q2w-7x4p-3m5v)");
        assertThat(Told.of(bump).advisories()).containsExactly(new Advisory("GHSA-9q2w-7x4p-3m5v"));
    }
}

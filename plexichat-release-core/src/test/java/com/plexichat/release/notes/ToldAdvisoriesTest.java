package com.plexichat.release.notes;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.change.ChangeCollector;
import com.plexichat.release.git.CommitMessage;
import com.plexichat.release.git.Commits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ToldAdvisoriesTest {
    private static List<String> told(CommitMessage... newestFirst) {
        ChangeCollector commits = new ChangeCollector();
        List.of(newestFirst).forEach(commits::add);
        Map<String, Object> values =
                new NotesModel(ManyChanges.source(commits.changes(), List.of(), Optional.empty())).values(10);
        List<?> advisories = (List<?>) Objects.requireNonNull(values.get("advisories"));
        return advisories.stream()
                .map(each -> (Map<?, ?>) each)
                .map(each -> each.get("id") + " > " + each.get("text"))
                .toList();
    }

    @Test
    void anIdThatStandsOnlyInTheBodyIsToldWithItsChange() {
        assertThat(told(Commits.of(1, "Bump xml from 2.1 to 2.2", "Closes CVE-2031-20001.")))
                .containsExactly("CVE-2031-20001 > Bump xml from 2.1 to 2.2");
    }

    @Test
    void theOldestChangeThatNamesItTellsItWithoutTheId() {
        assertThat(told(
                        Commits.of(2, "CVE-2031-20001: the same for thumbnails", ""),
                        Commits.of(1, "CVE-2031-20001: check the size of images", "")))
                .containsExactly("CVE-2031-20001 > Check the size of images");
    }
}

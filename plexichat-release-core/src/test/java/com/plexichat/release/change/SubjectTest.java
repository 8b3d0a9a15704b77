package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            feat: polls close on time                    | feat     | false | polls close on time
            Feat(polls): close on time                   | feat     | false | close on time
            feat!: drop the old login                    | feat     | true  | drop the old login
            fix(api)!: answer 404                        | fix      | true  | answer 404
            fix:no space                                 | fix      | false | no space
            [a.1.2-1] fix: lost drafts                   | fix      | false | lost drafts
            [v3.0.0-beta.2] Add threads                  |          | false | Add threads
            [0a1] Add threads                            |          | false | Add threads
            [va.1.2-1]Add threads                        |          | false | Add threads
            [staging-13] Add threads                     |          | false | Add threads
            [CVE-2026-0001] Check the sender             |          | false | [CVE-2026-0001] Check the sender
            [mail] Add threads                           |          | false | Add threads
            [mail] fix!: lost drafts                     | fix      | true  | lost drafts
            CHAT-94 add threads                          |          | false | add threads
            CHAT-94 Wrong avatar in lists                |          | false | Wrong avatar in lists
            GPT-4 support for bots                       |          | false | GPT-4 support for bots
            AV-1 streams are cut                         |          | false | AV-1 streams are cut
            Use another model (GPT-4)                    |          | false | Use another model (GPT-4)
            Bugfix/CHAT-98 wrong avatar                  | fix      | false | wrong avatar
            feature/CHAT-98 Add dark mode                |          | false | Add dark mode
            Pull request #46: Add dark mode              |          | false | Add dark mode
            Merge PR #45: Faster search                  |          | false | Faster search
            1.5 - 2 times faster uploads                 |          | false | 1.5 - 2 times faster uploads
            ⌘K opens the room switcher                   |          | false | ⌘K opens the room switcher
            ☎ calls ring everywhere                      |          | false | ☎ calls ring everywhere
            ⬆ Add threads                                | deps     | false | Add threads
            Finally!: the login works                    |          | false | Finally: the login works
            Warning!: old clients stop                   |          | false | Warning: old clients stop
            search(index)!: other files                  |          | true  | search(index): other files
            💥 drop the old login                         |          | true  | drop the old login
            feat: :boom: drop the old login              | feat     | true  | drop the old login
            🎉 Add threads                               |          | false | Add threads
            ✨⚡️ feat: threads                            | feat     | false | threads
            👩‍💻👍🏽 Add threads                            |          | false | Add threads
            :sparkles: feat: threads                     | feat     | false | threads
            [a.1.2-1] 🐛 fix(ui)!: wrong colour          | fix      | true  | wrong colour
            - removed the old login                      |          | false | removed the old login
            * 🐛 fix: wrong colour                       | fix      | false | wrong colour
            + new picker                                 |          | false | new picker
            feat : threads                               | feat     | false | threads
            WIP: feat: threads                           | feat     | false | threads
            [WIP] Add threads                            |          | false | Add threads
            DRAFT - do not merge - Add threads           |          | false | Add threads
            Drafts are kept                              |          | false | Drafts are kept
            BREAKING: drop the old login                 |          | true  | drop the old login
            [BREAKING] the file is YAML now              |          | true  | the file is YAML now
            Breaking change: tokens are opaque           |          | true  | tokens are opaque
            Tokens are opaque [breaking]                 |          | true  | Tokens are opaque
            Breaking news are at the top                 |          | false | Breaking news are at the top
            `config` is read once                        |          | false | `config` is read once
            ^ is an operator now                         |          | false | ^ is an operator now
            Add feat: as a prefix                        |          | false | Add feat: as a prefix
            feat:                                        | feat     | false | ~~
            a sentence without anything                  |          | false | a sentence without anything
            """)
    void subjectIsTakenApart(String line, String type, boolean breaking, String text) {
        Subject subject = Subject.parse(line);

        assertThat(subject.type().orElse(null)).isEqualTo(type);
        assertThat(subject.breaking()).isEqualTo(breaking);
        assertThat(subject.text()).isEqualTo(text);
    }

    @Test
    void aBarMayStandBehindATicket() {
        assertThat(Subject.parse("CHAT-94 | wrong avatar").text()).isEqualTo("wrong avatar");
    }

    @Test
    void numbersOfBothSubjectsStay() {
        assertThat(Subject.parse("Add threads (#7)")
                        .withPullRequests(List.of(9))
                        .pullRequests())
                .containsExactly(9, 7);
    }

    @Test
    void wordsLeaveOutWhatIsBetweenThem() {
        assertThat(Subject.parse("\"Fix\" (the) user's e-mail, größer!").words().all())
                .containsExactly("fix", "the", "user's", "e-mail", "größer");
        assertThat(Subject.parse("(Fix) it all").words().first()).isEqualTo("fix");
        assertThat(Subject.parse("!!!").words().first()).isEmpty();
        assertThat(Subject.parse("").words().first()).isEmpty();
    }
}

package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequirementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "chat == 1.2                                  | chat | == 1.2      | 1.2  | -",
                "chat==1.2.post1                              | chat | ==1.2.post1 | 1.2.post1 | -",
                "chat===2024a                                 | chat | ===2024a    | 2024a | -",
                "chat==1.2,>=1                                | chat | ==1.2,>=1   | 1.2  | -",
                "chat (>=1,<2)                                | chat | >=1,<2      | -    | -",
                "chat==1.*                                    | chat | ==1.*       | -    | -",
                "chat~=1.2                                    | chat | ~=1.2       | -    | -",
                "chat                                         | chat | ''          | -    | -",
                "Chat.Server_x[web, tls]>=2                   | Chat.Server_x | >=2 | -   | -",
                "chat>=1; python_version < \"3.8\"            | chat | >=1         | -    | python_version < \"3.8\"",
                "chat;sys_platform=='win32'                   | chat | ''          | -    | sys_platform=='win32'",
                "chat @ https://e.org/chat.zip ; os_name == 'nt' | chat | ''       | -    | os_name == 'nt'"
            })
    void isReadAsPep508WritesIt(String text, String name, String specifier, String pinned, String marker) {
        Requirement requirement = Requirement.parse(text).orElseThrow();

        assertThat(requirement.name()).isEqualTo(name);
        assertThat(requirement.specifier()).isEqualTo(specifier);
        assertThat(requirement.pinned().orElse(null)).isEqualTo(pinned);
        assertThat(requirement.marker().orElse(null)).isEqualTo(marker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "???", "./chat", "https://e.org/chat-1.0.zip", "chat 1.2", "chat>", "${CHAT}==1", "-chat"})
    void whatIsNoneIsNotTakenForOne(String text) {
        assertThat(Requirement.parse(text)).isEmpty();
    }
}

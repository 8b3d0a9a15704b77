package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.plexichat.release.component.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstalledAddressReaderTest {
    private static Reading read(String json) throws IOException {
        return Reading.of(
                new InstalledAddressReader(),
                "chat/lib/Chat_Wire-1.0.dist-info/direct_url.json",
                json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'url': 'https://anna:Tr0ub4dor@chat.social/wire.git', 'vcs_info': {'vcs': 'git', 'commit_id': '0123abc',"
                        + " 'requested_revision': 'v1'}} | git+https://chat.social/wire.git@0123abc",
                "{'url': 'https://chat.social/wire-1.0.tar.gz', 'archive_info': {}} | https://chat.social/wire-1.0.tar.gz",
                "{'url': 'file:///home/anna/wire', 'vcs_info': {'vcs': 'git', 'commit_id': '1'}} | a file of the machine that built"
                        + " it",
                "{'url': 'file:///home/anna/wire', 'dir_info': {'editable': true}} | a file of the machine that built it"
            })
    void theAddressIsTold(String json, String address) throws IOException {
        Reading reading = read(json.replace('\'', '"'));

        assertThat(reading.refs()).containsExactly("pkg:pypi/chat-wire");
        assertThat(reading.found().get(0).component().properties()).containsEntry("python:address", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"url\": 1}", "{\"url\": \"https://x\", \"vcs_info\": {\"vcs\": \"git\"}}"})
    void whatIsNoAddressIsTold(String json) throws IOException {
        assertThat(read(json).broken()).hasSize(1);
        assertThat(read(json).found()).isEmpty();
    }
}

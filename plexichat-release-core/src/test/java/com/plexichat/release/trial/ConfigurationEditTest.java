package com.plexichat.release.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.json.JsonException;
import org.junit.jupiter.api.Test;

final class ConfigurationEditTest {
    private static final ConfigurationEdit EDIT = new ConfigurationEdit("config/config.json", "/a/b", "[1, 2]");

    @Test
    void aFileNamesValuesByTheirPointers() {
        assertThat(ConfigurationEdit.parse("{\"c.json\": {\"/a\": null, \"/b\": {\"x\": 1.10}}}", "it"))
                .containsExactly(
                        new ConfigurationEdit("c.json", "/a", "null"),
                        new ConfigurationEdit("c.json", "/b", "{\"x\":1.10}"));
    }

    @Test
    void anotherFormIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> ConfigurationEdit.parse("{\"c.json\": 5}", "it"))
                .isInstanceOf(JsonException.class)
                .hasMessage("\"c.json\" in it is not an object of pointers and values");
    }

    @Test
    void itChangesOneValueAndLeavesTheRestAsItIsWritten() {
        assertThat(EDIT.applyTo("{ \"a\":{\"b\" : true},  \"c\":1}")).isEqualTo("{ \"a\":{\"b\" : [1, 2]},  \"c\":1}");
    }

    @Test
    void aValueThatIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> EDIT.applyTo("{\"a\": {}}"))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("\"/a/b\" does not exist in config/config.json");
    }

    @Test
    void aValueMayBeWrittenInAnotherWay() {
        assertThat(EDIT.fault("{\"a\": {\"b\": [ 1,2 ]}}")).isEmpty();
    }

    @Test
    void aValueThatIsGoneOrAnotherOneIsToldWithWhatItWasSetTo() {
        assertThat(EDIT.fault("{\"a\": {}}")).contains("\"/a/b\" is gone, it was set to [1, 2]");
        assertThat(EDIT.fault("{\"a\": {\"b\": [1]}}")).contains("\"/a/b\" is [1], it was set to [1, 2]");
    }

    @Test
    void aConfigurationThatIsNoJsonAnyMoreIsTold() {
        assertThat(EDIT.fault("{"))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("config/config.json is not valid JSON"));
    }
}

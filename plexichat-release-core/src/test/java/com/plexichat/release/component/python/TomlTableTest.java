package com.plexichat.release.component.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.plexichat.release.component.ComponentReader.BrokenSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TomlTableTest {
    @Test
    void eachKindOfValueIsRead() throws BrokenSourceException {
        TomlTable table = TomlTable.parse("""
                text = "a"
                day = 1979-05-27
                yes = true
                some = ["a", 'b']
                mixed = ["a", {b = 1}]
                number = 1e999999999
                none = nan
                [table.inner]
                key = "value"
                [[each]]
                a = "1"
                [[each]]
                a = "2"
                """);

        assertThat(table.text("text")).hasValue("a");
        assertThat(table.text("day")).hasValue("1979-05-27");
        assertThat(table.flag("yes")).isTrue();
        assertThat(table.flag("missing")).isFalse();
        assertThat(table.texts("some")).containsExactly("a", "b");
        assertThat(table.textsAmongTables("mixed")).containsExactly("a");
        assertThat(table.table("table").table("inner").text("key")).hasValue("value");
        assertThat(table.tables("each")).hasSize(2);
        assertThat(table.tables("table")).hasSize(1);
        assertThat(table.table("missing").keys()).isEmpty();
        assertThatThrownBy(() -> table.text("number")).hasMessage("number is no text");
        assertThatThrownBy(() -> table.text("none")).hasMessage("none is no text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a =                  | it is not valid TOML at line 1, column 4: Premature end of file",
                "a = secret           | it is not valid TOML at line 1, column 5: Unknown token",
                "a = {b = 1, b = 2}   | it is not valid TOML at line 1, column 18: Duplicate key",
            })
    void brokenTextIsToldWithItsPlaceAndNothingOfIt(String text, String message) {
        assertThatThrownBy(() -> TomlTable.parse(text))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessage(message);
    }

    @Test
    void aNumberThatNobodyWritesIsNotRepeated() {
        assertThatThrownBy(() -> TomlTable.parse("a = " + "9".repeat(5000)))
                .hasMessage("it is not valid TOML at line 1, column 5: Invalid number representation");
    }

    @Test
    void nestingIsBoundedHoweverItIsWritten() {
        for (String text : new String[] {"a = " + "[".repeat(100_000), "a.".repeat(100_000) + "a = 1"}) {
            assertThatThrownBy(() -> TomlTable.parse(text))
                    .hasMessage("it is nested deeper than 50 tables, or has a name or text that nobody writes");
        }
    }

    @Test
    void aKeyIsToldWithoutWhatATerminalActsOn() {
        assertThatThrownBy(() -> TomlTable.parse("\"a\\u001b[31m\" = 1").text("a\u001b[31m"))
                .hasMessage("a\\u001b[31m is no text");
    }
}

package com.plexichat.release.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdvisoryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CVE-2031-20001: check the sender      | check the sender
            cve-2031-20001 - check the sender     | check the sender
            [CVE-2031-20001] check the sender     | check the sender
            Check the sender (CVE-2031-20001)     | Check the sender
            Check the sender (cve-2031-20001)     | Check the sender
            CVE-2031-20001 and CVE-2031-7777: it  | it
            CVE-2031-7777, [CVE-2031-20001] - it  | it
            CVE-2031-20001 and CVE-2031-7777 here | CVE-2031-20001 and CVE-2031-7777 here
            Close CVE-2031-20001 in the decoder   | Close CVE-2031-20001 in the decoder
            CVE-2031-200012: check the sender     | CVE-2031-200012: check the sender
            CVE-2031-20001                        | CVE-2031-20001
            """)
    void itsIdIsTakenOffWhereItIsNoPartOfTheSentence(String text, String rest) {
        assertThat(new Advisory("CVE-2031-20001").takenOff(text)).isEqualTo(rest);
    }
}

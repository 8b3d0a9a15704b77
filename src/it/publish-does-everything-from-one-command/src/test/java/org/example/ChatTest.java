package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ChatTest {
    @Test
    void theVersionIsTheReleasedOne() throws Exception {
        assertEquals("a.1.0-1", Chat.version());
    }
}

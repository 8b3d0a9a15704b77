package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PackageUrlTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u007fb"})
    void nameOrVersionWithAControlCharacterIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PackageUrl.npm(text, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> PackageUrl.npm("theme", Optional.of(text)));
    }
}

package com.plexichat.release.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://host.example/a.whl                        | https://host.example/a.whl",
                "https://host.example/a.whl?sig=SECRET&token=T     | https://host.example/a.whl",
                "https://host.example/a.whl?sig=SECRET#egg=wire    | https://host.example/a.whl#egg=wire",
                "https://host.example/a#access_token=a/b           | https://host.example/a",
                "https://SECRET@host.example/a                     | https://host.example/a",
                "https://user:SECRET@host.example:8443/a           | https://host.example:8443/a",
                "https://user:SEC@RET@host.example/a               | https://host.example/a",
                "https://user:SEC/RET@host.example/a               | https://host.example/a",
                "https://user:SE@C/RET@host.example/a              | https://host.example/a",
                "git+https://user:SECRET@host.example/a.git@v1     | git+https://host.example/a.git@v1",
                "git+https://host.example/a.git@v1                 | git+https://host.example/a.git@v1",
                "git+https://intern/a.git@v1                       | git+https://intern/a.git@v1",
                "git+ssh://git@host.example/a.git#12               | git+ssh://host.example/a.git#12",
                "git@host.example:a/b.git                          | git@host.example:a/b.git",
                "user:SECRET@host.example:a.git                    | host.example:a.git",
                "file:b.tgz                                        | file:b.tgz"
            })
    void whatOnlyTheOwnerMayKnowIsLeftOut(String address, String expected) {
        assertThat(PublicAddress.of(address)).isEqualTo(expected);
    }
}

package com.plexichat.release.sbom;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BillOfMaterialsTest {
    private static ListedComponent theme(String... needed) {
        return Bills.listed(Component.library(PackageUrl.npm("@example/theme", Optional.of("3.0.1"))), needed);
    }

    private static void isRefused(String message, List<ListedComponent> components, String... direct) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bills.plain(components, direct))
                .withMessage(message);
    }

    @Test
    void componentIsListedOnce() {
        isRefused(Bills.THEME + " is listed twice", List.of(theme(), theme()));
    }

    @Test
    void productIsNoComponentOfItself() {
        Component product = Component.library(PackageUrl.generic("plexichat", Optional.of("a.1.2-1")));

        isRefused(Bills.PRODUCT + " is listed twice", List.of(Bills.listed(product)));
    }

    @Test
    void whatIsNeededIsListed() {
        isRefused(Bills.WIRE + " is needed, and not listed", List.of(theme()), Bills.WIRE);
        isRefused(Bills.WIRE + " is needed, and not listed", List.of(theme(Bills.WIRE)), Bills.THEME);
    }

    @Test
    void productIsNeededByNothing() {
        isRefused(Bills.PRODUCT + " is needed, and not listed", List.of(theme(Bills.PRODUCT)));
    }
}

package com.plexichat.release.thirdparty;

import com.plexichat.release.component.Component;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leave for components to have the licences that they have.
 *
 * @param components a package URL, or {@code file:} and a path in the package, in which {@code *} is any text, such as
 *     {@code pkg:maven/org.example/*}
 * @param until the last day on which it holds
 */
public record LicenceWaiver(String components, String reason, LocalDate until) {
    public LicenceWaiver {
        if (!names(components) || reason.isBlank()) {
            throw new IllegalArgumentException("a waiver names components, and says why");
        }
    }

    /** Whether a text can name components. */
    public static boolean names(String components) {
        return Stream.of("pkg:", "file:", "*").anyMatch(components::startsWith);
    }

    boolean isFor(Component component) {
        Pattern pattern = Pattern.compile(
                Arrays.stream(components.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        return Stream.of(component.ref(), plain(component.ref()))
                .flatMap(ref -> Stream.of(ref, brief(ref, component)))
                .anyMatch(ref -> pattern.matcher(ref).matches());
    }

    /** As a person writes it: without {@code ?type=jar}, and where there is no version with one that is empty. */
    private static String brief(String ref, Component component) {
        if (component.url().isEmpty()) {
            return ref;
        }
        String plain = ref.split("\\?", 2)[0];
        return component.version().isPresent() ? plain : plain + "@";
    }

    /** As a person writes it: {@code @types/node}, where the URL has {@code %40types/node}. */
    private static String plain(String ref) {
        try {
            return URLDecoder.decode(ref.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException nothingEncoded) {
            return ref;
        }
    }

    boolean expired(LocalDate today) {
        return today.isAfter(until);
    }
}

package com.plexichat.release.sbom;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.Evidence.Technique;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.licence.DeclaredLicence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bill whose every text is one that a form cannot hold as it is. */
final class HostileTexts {
    private static final List<String> TEXTS = List.of(
            "a\u0001b",
            "a\u0000b",
            "a\nb",
            "a b",
            "a  b",
            "a\r\nb",
            " a ",
            "a%20b",
            "half \ud800",
            "no character \uffff",
            "]]> <!-- & \"'",
            "\u202e right to left",
            "emoji \ud83d\ude80");

    private HostileTexts() {}

    static BillOfMaterials bill() {
        List<ListedComponent> components = new ArrayList<>();
        for (String text : TEXTS) {
            Evidence evidence = new Evidence(text, "reader", Technique.FILENAME);
            components.add(Bills.listed(described(Component.file(text, Bills.hash(text)), text), List.of(evidence)));
            if (text.chars().noneMatch(Character::isISOControl)) {
                PackageUrl url = PackageUrl.npm("name-" + components.size(), Optional.of(text));
                components.add(Bills.listed(described(Component.library(url), text), List.of(evidence)));
            }
        }
        return Bills.plain(
                components,
                components.stream().map(each -> each.component().ref()).toArray(String[]::new));
    }

    private static Component described(Component component, String text) {
        return component
                .withSupplier(Optional.of(text))
                .withLicences(List.of(new DeclaredLicence(Optional.of(text), Optional.of(text))));
    }
}

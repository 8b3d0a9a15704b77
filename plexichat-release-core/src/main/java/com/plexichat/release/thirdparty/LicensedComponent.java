package com.plexichat.release.thirdparty;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PublicAddress;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.licence.SpdxLicences;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A component with what is known of its licence.
 *
 * @param declared by whoever published it, as far as it is known what that means
 * @param found in the licence files that the package has for it; what several say holds at once
 */
public record LicensedComponent(
        ListedComponent listed, Optional<SpdxExpression> declared, Optional<SpdxExpression> found) {
    /**
     * Of several licences that are declared the user may choose, as Maven has it: one that is not known takes none away. A
     * name that leaves open which licence is meant means that of the files; any other that is not known may say what is not
     * permitted.
     */
    public static LicensedComponent of(ListedComponent listed, SpdxLicences licences) {
        Component component = listed.component();
        List<SpdxExpression> known = component.licences().stream()
                .flatMap(each -> licences.of(each).stream())
                .toList();
        Optional<SpdxExpression> found = component.licenceTexts().isEmpty()
                ? Optional.empty()
                : Optional.of(SpdxExpression.all(List.copyOf(component.licenceTexts())));
        Optional<SpdxExpression> declared = known.isEmpty()
                ? found.filter(text -> component.licences().stream().anyMatch(each -> licences.leavesOpen(each, text)))
                : Optional.of(SpdxExpression.any(known));
        return new LicensedComponent(listed, declared, found);
    }

    public Component component() {
        return listed.component();
    }

    /** Whether users get it; what the package only names for its developers they do not. */
    boolean ships() {
        return component().scope() != Component.Scope.EXCLUDED;
    }

    /** The declared one, or that of the files where none is declared. */
    public Optional<SpdxExpression> licence() {
        return component().licences().isEmpty() ? found : declared;
    }

    /** What is declared, in the words of those who did: some write a whole text there. */
    Optional<String> inTheirWords() {
        return component().licences().stream()
                .map(each -> each.name()
                        .or(() -> each.address().map(PublicAddress::of))
                        .orElseThrow())
                .distinct()
                .sorted()
                .reduce((one, other) -> one + " or " + other);
    }

    /** The licences with a text in the licence files that nobody declared; none where nothing is declared. */
    List<SpdxLicence> undeclared() {
        if (found.isEmpty() || component().licences().isEmpty()) {
            return List.of();
        }
        Set<String> families = declared.map(SpdxExpression::families).orElseGet(TreeSet::new);
        return found.get().licences().stream()
                .filter(each -> !families.contains(each.family()))
                .toList();
    }

    /** Whether the licence files have no text of what is declared, but others; what is not known contradicts nothing. */
    boolean contradictsItself() {
        return declared.isPresent()
                && found.isPresent()
                && undeclared().size() == found.get().licences().size();
    }
}

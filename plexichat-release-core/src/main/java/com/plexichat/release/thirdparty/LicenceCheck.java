package com.plexichat.release.thirdparty;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Component;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.problem.Finding;
import com.plexichat.release.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a policy against components. */
public final class LicenceCheck {
    private static final String WAIVE = "use another component, or give it a waiver with a reason and a date";

    private final LicencePolicy policy;
    private final LocalDate today;
    private final Set<LicenceWaiver> used = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private LicenceCheck(LicencePolicy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    /**
     * All that is wrong: of the components in their order, then of the policy itself.
     *
     * @param today the day on which the release is built
     */
    public static List<Finding> findings(LicencePolicy policy, List<LicensedComponent> components, LocalDate today) {
        LicenceCheck check = new LicenceCheck(policy, today);
        components.stream().filter(LicensedComponent::ships).forEach(check::look);
        check.lookAtPolicy();
        return List.copyOf(check.findings);
    }

    private void look(LicensedComponent component) {
        List<Finding> own = new ArrayList<>();
        ofLicence(component).ifPresent(own::add);
        contradiction(component).ifPresent(own::add);
        if (!own.isEmpty() && !waived(component.component())) {
            findings.addAll(own);
        }
    }

    private boolean waived(Component component) {
        List<LicenceWaiver> valid = policy.waivers().stream()
                .filter(waiver -> waiver.isFor(component) && !waiver.expired(today))
                .toList();
        used.addAll(valid);
        return !valid.isEmpty();
    }

    private Optional<Finding> ofLicence(LicensedComponent component) {
        String ref = component.component().ref();
        Optional<SpdxExpression> licence = component.licence();
        if (licence.isEmpty()) {
            return ofUnknown(component);
        }
        String text = licence.get().text();
        return switch (policy.verdict(licence.get())) {
            case ALLOWED -> Optional.empty();
            case REVIEW ->
                Optional.of(Finding.problem(
                        ProblemCode.LICENCE_UNREVIEWED,
                        "the licence " + text + " needs a review" + reason(licence.get(), LicenceVerdict.REVIEW),
                        ref,
                        "allow the licence, or " + WAIVE));
            case DENIED ->
                Optional.of(Finding.problem(
                        ProblemCode.LICENCE_DENIED,
                        "the licence " + text + " is denied" + reason(licence.get(), LicenceVerdict.DENIED),
                        ref,
                        WAIVE));
        };
    }

    private String reason(SpdxExpression expression, LicenceVerdict verdict) {
        return expression.licences().stream()
                .flatMap(licence -> policy.rule(licence).stream())
                .filter(rule -> rule.verdict() == verdict && !rule.reason().isBlank())
                .findFirst()
                .map(rule -> ": " + rule.reason())
                .orElse("");
    }

    private Optional<Finding> ofUnknown(LicensedComponent component) {
        String ref = component.component().ref();
        String what = "nobody knows the licence"
                + component
                        .inTheirWords()
                        .map(words -> " " + VisibleText.brief(words))
                        .orElse("");
        return switch (policy.unknown()) {
            case ALLOWED -> Optional.empty();
            case WARNED -> Optional.of(Finding.warning(ProblemCode.LICENCE_UNKNOWN, what, ref, WAIVE));
            case REVIEW -> Optional.of(Finding.problem(ProblemCode.LICENCE_UNKNOWN, what, ref, WAIVE));
        };
    }

    /**
     * A text that is not permitted is granted nowhere, whatever is declared. Permitted ones beside a declared one are no
     * contradiction: they are of what the component brings along.
     */
    private Optional<Finding> contradiction(LicensedComponent component) {
        List<SpdxLicence> undeclared = component.undeclared();
        boolean permitted = undeclared.stream().allMatch(each -> policy.verdict(each) == LicenceVerdict.ALLOWED);
        if (permitted && !component.contradictsItself()) {
            return Optional.empty();
        }
        String what = "the declared licence is "
                + component.declared().map(SpdxExpression::text).orElse("not known")
                + ", and its licence files have the text of "
                + undeclared.stream().map(SpdxLicence::family).distinct().collect(Collectors.joining(", "));
        String ref = component.component().ref();
        String hint =
                "allow the licence, or ask those who made it which one holds and note the answer as the reason of a waiver";
        return Optional.of(
                permitted
                        ? Finding.warning(ProblemCode.LICENCE_CONTRADICTED, what, ref, hint)
                        : Finding.problem(ProblemCode.LICENCE_CONTRADICTED, what, ref, hint));
    }

    private void lookAtPolicy() {
        for (LicenceRule rule : policy.rules()) {
            if (rule.expired(today)) {
                expired("the rule on " + rule.licence().text(), rule.until().orElseThrow(), rule.reason());
            }
        }
        for (LicenceWaiver waiver : policy.waivers()) {
            if (waiver.expired(today)) {
                expired("the waiver of " + waiver.components(), waiver.until(), waiver.reason());
            } else if (!used.contains(waiver)) {
                findings.add(Finding.warning(
                        ProblemCode.LICENCE_WAIVER_UNUSED,
                        "no component needs the waiver of " + waiver.components(),
                        "",
                        "remove it, or write the components as the messages name them"));
            }
        }
    }

    private void expired(String what, LocalDate until, String reason) {
        findings.add(Finding.problem(
                ProblemCode.LICENCE_WAIVER_EXPIRED,
                what + " ended on " + until + (reason.isBlank() ? "" : " (its reason was: " + reason + ")"),
                "",
                "look at it again, and give it another date or remove it"));
    }
}

package com.plexichat.release.thirdparty;

import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a project permits. Where it names licences that are allowed, each other one needs a review.
 *
 * @param rules one for each licence at most
 * @param unknown what is said of components whose licence is not known
 */
public record LicencePolicy(List<LicenceRule> rules, List<LicenceWaiver> waivers, Unknown unknown) {
    /** That nobody knows a component's licence. */
    public enum Unknown {
        ALLOWED,
        WARNED,
        REVIEW
    }

    /** Allows every licence, and warns of unknown ones. */
    public static final LicencePolicy NONE = new LicencePolicy(List.of(), List.of(), Unknown.WARNED);

    public LicencePolicy {
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
        if (rules.stream().map(LicenceRule::licence).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("two rules are on one licence");
        }
    }

    /** Of a choice the best of its licences counts, and of licences that hold at once the worst. */
    public LicenceVerdict verdict(SpdxExpression expression) {
        if (expression.permittedBy(atMost(LicenceVerdict.ALLOWED))) {
            return LicenceVerdict.ALLOWED;
        }
        return expression.permittedBy(atMost(LicenceVerdict.REVIEW)) ? LicenceVerdict.REVIEW : LicenceVerdict.DENIED;
    }

    private Predicate<SpdxLicence> atMost(LicenceVerdict most) {
        return licence -> rule(licence)
                        .map(LicenceRule::verdict)
                        .orElseGet(this::ofOthers)
                        .compareTo(most)
                <= 0;
    }

    private LicenceVerdict ofOthers() {
        boolean namesAllowed = rules.stream().anyMatch(rule -> rule.verdict() == LicenceVerdict.ALLOWED);
        return namesAllowed ? LicenceVerdict.REVIEW : LicenceVerdict.ALLOWED;
    }

    /** The rule that says most exactly what is meant. */
    Optional<LicenceRule> rule(SpdxLicence licence) {
        return rules.stream()
                .filter(rule -> rule.isExactlyOn(licence))
                .findFirst()
                .or(() -> rules.stream().filter(rule -> rule.isOn(licence)).findFirst());
    }
}

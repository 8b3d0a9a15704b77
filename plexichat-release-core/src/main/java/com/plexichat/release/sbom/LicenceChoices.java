package com.plexichat.release.sbom;

import com.plexichat.release.component.PublicAddress;
import com.plexichat.release.licence.DeclaredLicence;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.licence.SpdxLicence;
import com.plexichat.release.licence.SpdxLicences;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.license.Acknowledgement;
import org.cyclonedx.model.license.Expression;

/** Licences in the terms of CycloneDX, which takes either one SPDX expression or a list of licences. */
final class LicenceChoices {
    private static final String REFERENCE = "LicenseRef-";

    private static final SpdxLicences SPDX = new SpdxLicences();

    private LicenceChoices() {}

    static Optional<LicenseChoice> declared(List<DeclaredLicence> declared) {
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        LicenseChoice choice = new LicenseChoice();
        List<SpdxExpression> known =
                declared.stream().flatMap(each -> SPDX.of(each).stream()).toList();
        boolean areIdentifiers = known.stream().allMatch(LicenceChoices::isIdentifier);
        if (known.size() == declared.size() && !areIdentifiers) {
            choice.setExpression(expression(SpdxExpression.any(known), Acknowledgement.DECLARED));
        } else {
            declared.forEach(each -> choice.addLicense(licence(each)));
        }
        return Optional.of(choice);
    }

    /** Those whose texts were found: all of them hold. */
    static Optional<LicenseChoice> concluded(SortedSet<SpdxExpression> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LicenseChoice choice = new LicenseChoice();
        if (found.stream().allMatch(LicenceChoices::isIdentifier)) {
            found.forEach(each -> choice.addLicense(identifier(each)));
        } else {
            choice.setExpression(expression(SpdxExpression.all(List.copyOf(found)), Acknowledgement.CONCLUDED));
        }
        return Optional.of(choice);
    }

    private static License identifier(SpdxExpression found) {
        License licence = new License();
        licence.setAcknowledgement(Acknowledgement.CONCLUDED);
        licence.setId(found.text());
        return licence;
    }

    private static boolean isIdentifier(SpdxExpression expression) {
        return expression instanceof SpdxLicence licence
                && licence.text().equals(licence.id())
                && !licence.id().contains(REFERENCE);
    }

    private static Expression expression(SpdxExpression licence, Acknowledgement acknowledgement) {
        Expression expression = new Expression(licence.text());
        expression.setAcknowledgement(acknowledgement);
        return expression;
    }

    private static License licence(DeclaredLicence declared) {
        License licence = new License();
        licence.setAcknowledgement(Acknowledgement.DECLARED);
        SPDX.of(declared)
                .filter(LicenceChoices::isIdentifier)
                .ifPresentOrElse(
                        known -> licence.setId(known.text()),
                        () -> licence.setName(declared.name()
                                .or(() -> declared.address().map(PublicAddress::of))
                                .map(PlainText::of)
                                .orElseThrow()));
        declared.address()
                .map(PublicAddress::of)
                .filter(LicenceChoices::isAddress)
                .ifPresent(licence::setUrl);
        return licence;
    }

    private static boolean isAddress(String text) {
        try {
            return !new URI(text).toString().isEmpty();
        } catch (URISyntaxException none) {
            return false;
        }
    }
}

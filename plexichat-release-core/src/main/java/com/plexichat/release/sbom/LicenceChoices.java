package com.plexichat.release.sbom;

import com.plexichat.release.licence.DeclaredLicence;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.license.Acknowledgement;
import org.cyclonedx.model.license.Expression;

/** Declared licences in the terms of CycloneDX, which takes either one SPDX expression or a list of licences. */
final class LicenceChoices {
    private LicenceChoices() {}

    static Optional<LicenseChoice> of(List<DeclaredLicence> declared) {
        if (declared.isEmpty()) {
            return Optional.empty();
        }
        LicenseChoice choice = new LicenseChoice();
        List<String> names =
                declared.stream().map(each -> each.name().orElse("")).toList();
        if (names.stream().allMatch(SpdxNames::isExpression) && !names.stream().allMatch(SpdxNames::isIdentifier)) {
            choice.setExpression(expression(names));
        } else {
            declared.forEach(each -> choice.addLicense(licence(each)));
        }
        return Optional.of(choice);
    }

    private static Expression expression(List<String> names) {
        String text = names.size() == 1
                ? names.get(0)
                : names.stream()
                        .map(each -> SpdxNames.isIdentifier(each) ? each : "(" + each + ")")
                        .collect(Collectors.joining(" AND "));
        Expression expression = new Expression(text);
        expression.setAcknowledgement(Acknowledgement.DECLARED);
        return expression;
    }

    private static License licence(DeclaredLicence declared) {
        License licence = new License();
        licence.setAcknowledgement(Acknowledgement.DECLARED);
        String name = declared.name().or(declared::address).map(PlainText::of).orElseThrow();
        if (SpdxNames.isIdentifier(name)) {
            licence.setId(name);
        } else {
            licence.setName(name);
        }
        declared.address().filter(LicenceChoices::isAddress).ifPresent(licence::setUrl);
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

package com.plexichat.release.thirdparty;

import com.plexichat.release.archive.VisibleText;
import com.plexichat.release.component.Component;
import com.plexichat.release.component.Evidence;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.licence.SpdxExpression;
import com.plexichat.release.template.ReleaseTemplate;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a product has of others, by licence, for those who use it.
 *
 * @param product its name and its version
 * @param components what it is made of; what does not ship is left out
 */
public record ThirdPartyReport(String product, List<LicensedComponent> components) {
    private static final String UNKNOWN = "Licence not known";

    public ThirdPartyReport {
        components = components.stream()
                .filter(LicensedComponent::ships)
                .sorted(Comparator.comparing(each -> each.component().ref()))
                .toList();
    }

    /** The text, with line feeds, whatever a project's template has. */
    public String text(ReleaseTemplate template) {
        StringWriter text = new StringWriter();
        template.render(values(), text);
        return text.toString().replace("\r\n", "\n");
    }

    private Map<String, Object> values() {
        return Map.of("product", VisibleText.of(product), "count", components.size(), "groups", groups());
    }

    private List<Map<String, Object>> groups() {
        Map<String, List<Map<String, Object>>> byLicence = new TreeMap<>();
        for (LicensedComponent each : components) {
            byLicence
                    .computeIfAbsent(licence(each), licence -> new ArrayList<>())
                    .add(values(each));
        }
        List<Map<String, Object>> unknown = byLicence.remove(UNKNOWN);
        List<Map<String, Object>> groups = new ArrayList<>();
        byLicence.forEach((licence, members) -> groups.add(Map.of("licence", licence, "components", members)));
        if (unknown != null) {
            groups.add(Map.of("licence", UNKNOWN, "components", unknown));
        }
        return groups;
    }

    private static String licence(LicensedComponent licensed) {
        return licensed.licence()
                .map(SpdxExpression::text)
                .or(() -> licensed.inTheirWords().map(VisibleText::of))
                .orElse(UNKNOWN);
    }

    private static Map<String, Object> values(LicensedComponent licensed) {
        Component component = licensed.component();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", component.kind() == Component.Kind.FILE ? "file" : "library");
        values.put("name", VisibleText.of(component.name()));
        component.group().ifPresent(group -> values.put("group", VisibleText.of(group)));
        component.version().ifPresent(version -> values.put("version", VisibleText.of(version)));
        component.supplier().ifPresent(supplier -> values.put("supplier", VisibleText.of(supplier)));
        component.url().map(PackageUrl::text).ifPresent(url -> values.put("url", url));
        licensed.found()
                .filter(found -> !licensed.licence().equals(licensed.found()))
                .ifPresent(found -> values.put("foundLicence", found.text()));
        values.put(
                "places",
                licensed.listed().evidence().stream()
                        .map(Evidence::location)
                        .distinct()
                        .map(VisibleText::of)
                        .toList());
        return values;
    }
}

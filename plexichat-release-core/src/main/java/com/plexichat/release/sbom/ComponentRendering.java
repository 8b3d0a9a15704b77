package com.plexichat.release.sbom;

import com.plexichat.release.component.Component;
import com.plexichat.release.component.Component.Kind;
import com.plexichat.release.component.ComponentHash;
import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cyclonedx.model.Component.Scope;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.OrganizationalEntity;

/** A component in the terms of CycloneDX, with what is not known said as a property. */
final class ComponentRendering {
    private ComponentRendering() {}

    static org.cyclonedx.model.Component of(ListedComponent listed) {
        Component component = listed.component();
        org.cyclonedx.model.Component rendered = new org.cyclonedx.model.Component();
        rendered.setType(type(component.kind()));
        rendered.setBomRef(BomRef.of(component.ref()));
        component.supplier().map(ComponentRendering::entity).ifPresent(rendered::setSupplier);
        component.group().map(PlainText::of).ifPresent(rendered::setGroup);
        rendered.setName(PlainText.of(component.name()));
        component.version().map(PlainText::of).ifPresent(rendered::setVersion);
        rendered.setScope(scope(component.scope()));
        for (ComponentHash hash : component.hashes()) {
            rendered.addHash(new Hash(hash.algorithm().text(), hash.hex()));
        }
        LicenceChoices.declared(component.licences()).ifPresent(rendered::setLicenses);
        component.url().map(PackageUrl::text).ifPresent(rendered::setPurl);
        rendered.setProperties(PropertyRendering.of(properties(component)));
        EvidenceRendering.of(listed).ifPresent(rendered::setEvidence);
        return rendered;
    }

    private static org.cyclonedx.model.Component.Type type(Kind kind) {
        return switch (kind) {
            case LIBRARY -> org.cyclonedx.model.Component.Type.LIBRARY;
            case FILE -> org.cyclonedx.model.Component.Type.FILE;
        };
    }

    private static SortedMap<String, String> properties(Component component) {
        SortedMap<String, String> properties = new TreeMap<>(component.properties());
        if (component.kind() == Kind.LIBRARY && component.version().isEmpty()) {
            properties.put("version", "unknown: nothing pins it");
        }
        return properties;
    }

    private static OrganizationalEntity entity(String name) {
        OrganizationalEntity entity = new OrganizationalEntity();
        entity.setName(PlainText.of(name));
        return entity;
    }

    private static Scope scope(Component.Scope scope) {
        return switch (scope) {
            case REQUIRED -> Scope.REQUIRED;
            case OPTIONAL -> Scope.OPTIONAL;
            case EXCLUDED -> Scope.EXCLUDED;
        };
    }
}

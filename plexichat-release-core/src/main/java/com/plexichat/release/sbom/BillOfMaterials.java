package com.plexichat.release.sbom;

import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a product is made of.
 *
 * @param packages the archives that users install
 * @param components none twice
 * @param direct the refs of what the product itself needs
 * @param properties what else is known of the bill, such as how complete it is
 */
public record BillOfMaterials(
        ReleaseIdentity identity,
        String displayName,
        List<ReleaseAsset> packages,
        List<ListedComponent> components,
        SortedSet<String> direct,
        SortedMap<String, String> properties) {
    public BillOfMaterials {
        packages = List.copyOf(packages);
        components = List.copyOf(components);
        direct = new TreeSet<>(direct);
        properties = new TreeMap<>(properties);
        long different = components.stream()
                .map(each -> each.component().ref())
                .distinct()
                .count();
        if (different != components.size()) {
            throw new IllegalArgumentException("a component is listed twice");
        }
    }
}

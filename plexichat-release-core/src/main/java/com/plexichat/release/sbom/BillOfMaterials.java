package com.plexichat.release.sbom;

import com.plexichat.release.component.ListedComponent;
import com.plexichat.release.component.PackageUrl;
import com.plexichat.release.manifest.ReleaseAsset;
import com.plexichat.release.manifest.ReleaseIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a product is made of.
 *
 * @param packages the archives that users install
 * @param components none twice, and none that is the product itself
 * @param direct the refs of what the product itself needs; these, and those of each component, are refs of components
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
        Set<String> refs = new HashSet<>();
        for (ListedComponent each : components) {
            String ref = each.component().ref();
            if (!refs.add(ref) || ref.equals(productUrl(identity).text())) {
                throw new IllegalArgumentException(ref + " is listed twice");
            }
        }
        requireListed(direct, refs);
        components.forEach(each -> requireListed(each.dependsOn(), refs));
    }

    private static void requireListed(SortedSet<String> needed, Set<String> refs) {
        for (String ref : needed) {
            if (!refs.contains(ref)) {
                throw new IllegalArgumentException(ref + " is needed, and not listed");
            }
        }
    }

    /** What names the product in its bill. */
    PackageUrl productUrl() {
        return productUrl(identity);
    }

    /** What names the product of a release in its bill. */
    public static PackageUrl productUrl(ReleaseIdentity identity) {
        return PackageUrl.generic(identity.product(), Optional.of(identity.tag()));
    }
}

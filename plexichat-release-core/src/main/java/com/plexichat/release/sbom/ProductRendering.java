package com.plexichat.release.sbom;

import com.plexichat.release.manifest.ReleaseAsset;
import java.util.Comparator;
import java.util.List;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Hash.Algorithm;

/** The product as the main component of its bill: it is its only package, or has each of several as a part. */
final class ProductRendering {
    private ProductRendering() {}

    static Component of(BillOfMaterials bill) {
        Component product = new Component();
        product.setType(Component.Type.APPLICATION);
        product.setName(PlainText.of(bill.displayName()));
        product.setVersion(bill.identity().version().text());
        product.setPurl(bill.productUrl().text());
        product.setBomRef(bill.productUrl().text());
        List<ReleaseAsset> packages = bill.packages();
        if (packages.size() == 1) {
            product.addHash(hash(packages.get(0)));
        } else {
            packages.stream()
                    .sorted(Comparator.comparing(ReleaseAsset::name))
                    .forEach(each -> product.addComponent(part(each)));
        }
        return product;
    }

    private static Component part(ReleaseAsset asset) {
        Component part = new Component();
        part.setType(Component.Type.FILE);
        part.setName(asset.name());
        part.setBomRef("package:" + asset.name());
        part.addHash(hash(asset));
        return part;
    }

    private static Hash hash(ReleaseAsset asset) {
        return new Hash(Algorithm.SHA_256, asset.digest().sha256().hex());
    }
}

package com.plexichat.release.packaging;

import com.plexichat.release.layout.PackageContent;

/** One package that is going to be made: what it is called and what goes into it. */
public record PackagePlan(PackageNaming naming, PackageContent content) {}

import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
assert project.archive("app/target/release/app-a.1.0-1-linux-arm64.tar.gz").any { it.endsWith("app/lib/lib-1.0.jar") }

def packed = project.read("app/target/release/manifest.txt").readLines().find { it.endsWith("  lib/lib-1.0.jar") }
assert project.read("app/target/release/sbom.cdx.json").contains(packed.split(" ")[0])

assert project.lastLog().contains("lib is a part of this build, and its jar is not of this build")
assert project.lastLog().contains("mvn package plexichat-release:publish")

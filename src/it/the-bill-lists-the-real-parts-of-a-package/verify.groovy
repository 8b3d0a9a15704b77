import com.plexichat.release.maven.it.ItProject
import groovy.json.JsonSlurper

// Written by hand from what the parts are: "go version -m" of the program, the coordinates inside of the jar,
// the lists. Go's own library is in each program, of the version that built it.
def expected = """
required file:chat/lib/surefire-shared-utils-3.6.1.jar jar
required pkg:golang/github.com/envoyproxy/protoc-gen-validate@v0.0.0-20251208234856-d96204f23f95%2Bdirty go-build-info
required pkg:golang/github.com/iancoleman/strcase@v0.3.0 go-build-info
required pkg:golang/github.com/lyft/protoc-gen-star/v2@v2.0.4-0.20230330145011-496ad1ac90a4 go-build-info
required pkg:golang/github.com/spf13/afero@v1.10.0 go-build-info
required pkg:golang/golang.org/x/mod@v0.17.0 go-build-info
required pkg:golang/golang.org/x/text@v0.22.0 go-build-info
required pkg:golang/golang.org/x/tools@v0.21.1-0.20240508182429-e35e4ccd0d2d go-build-info
required pkg:golang/google.golang.org/protobuf@v1.36.5 go-build-info
required pkg:golang/stdlib@1.25.5 go-build-info
required pkg:maven/commons-codec/commons-codec@1.19.0?type=jar jar
required pkg:maven/commons-io/commons-io@2.22.0?type=jar jar
required pkg:maven/org.apache.commons/commons-compress@1.28.0?type=jar jar
required pkg:maven/org.apache.commons/commons-lang3@3.21.0?type=jar jar
required pkg:maven/org.apache.maven.shared/maven-shared-utils@3.5.0?type=jar jar
required pkg:npm/%40chat/wire@2.0.0 npm-lock
required pkg:npm/part-1@0.9.9 npm-lock
excluded pkg:npm/checker@3.0.0 npm-lock
optional pkg:npm/watcher@4.0.0 npm-lock
required pkg:npm/real-name@5.0.0 npm-lock
required pkg:generic/forked@6.0.0?vcs_url=git%2Bssh%3A%2F%2Fhost.example%2Fforked.git%230123456789abcdef0123456789abcdef01234567 npm-lock
required pkg:generic/workspace@7.0.0 npm-lock
required pkg:npm/last-1@8.0.0 npm-lock
required pkg:npm/last-2@9.0.0 npm-lock
required pkg:pypi/chatwire@1.4.2 python-dist-info python-record python-requirements
required pkg:pypi/chat-store python-requirements
optional pkg:pypi/win-bell python-requirements
excluded pkg:pypi/chat-tester python-project python-requirements
required pkg:pypi/chat-sound@0.4.7 poetry-lock python-project
required pkg:pypi/chat-wave@1.3.0 poetry-lock
optional pkg:pypi/chat-codec@2.1.0 python-project
excluded pkg:pypi/poetry-core python-project
""".strip().readLines() + (1..990).collect { "required pkg:npm/part-${it}@1.${it}.0 npm-lock".toString() }

def project = ItProject.in(basedir)
def bill = new JsonSlurper().parseText(project.read("target/release/sbom.cdx.json"))
def found = bill.components.collect {
    [it.scope, it["bom-ref"], *it.evidence.occurrences.additionalContext.unique().sort()].join(" ")
}
assert found.toSet() - expected.toSet() == [] as Set : "invented"
assert expected.toSet() - found.toSet() == [] as Set : "missing"
assert found.size() == expected.size()

def component = { ref -> bill.components.find { it["bom-ref"] == ref } }
def needs = { ref -> bill.dependencies.find { it.ref == ref }.dependsOn ?: [] }
assert needs("file:chat/lib/surefire-shared-utils-3.6.1.jar").size() == 5
assert needs("pkg:golang/github.com/envoyproxy/protoc-gen-validate@v0.0.0-20251208234856-d96204f23f95%2Bdirty").size() == 8
assert needs("pkg:npm/%40chat/wire@2.0.0") == ["pkg:npm/part-1@0.9.9"] : "the nearest one of the name"
assert needs("pkg:npm/part-1@1.1.0") == ["pkg:npm/part-2@1.2.0"]
assert needs("pkg:pypi/chatwire@1.4.2") == ["pkg:pypi/chat-store"]
assert needs("pkg:pypi/chat-sound@0.4.7") == ["pkg:pypi/chat-wave@1.3.0"]
assert component("pkg:pypi/chat-sound@0.4.7").hashes*.content == ["ab" * 32]
assert component("pkg:pypi/chatwire@1.4.2").licenses*.license.id == ["MIT"]
assert component("pkg:pypi/chat-store").version == null
assert component("pkg:pypi/chat-store").properties.any { it.name == "plexichat:python:requirement" && it.value == ">=2,<3" }
return true

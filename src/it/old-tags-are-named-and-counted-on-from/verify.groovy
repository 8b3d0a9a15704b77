import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def log = project.log()
assert log.contains("git-tag-missing: commit")
assert log.contains("version-steps-back: a.1.1-100 is lower than b.1.1-98, which was released of the same line")
assert log.contains("git-base-aside: the release before, tag a.1.1-99 on commit")
assert log.contains("git-tags-misspelt: old spellings are read as the versions that they mean: b1.1-9 as b.1.1-9")
assert log.contains("git-tags-passed-over: tags that name no dotted version are passed over: build-44, v-pre-restructure")
assert log.contains("git-tags-share-commit: several versions name one commit: a.1.1-6 = a.1.1-7 = a.1.1-8, a.1.1-9 = b1.1-9")
assert log.contains("git-tags-unordered: the commits of these releases are younger than that of the release after them: a.1.1-9 before a.1.1-10")
assert log.contains("2 problems:") || log.contains("4 problems:") : "a real publish is refused"
assert project.read("target/changelog.md").contains("## b.1.1-9 - ") : "an old spelling is the version that it means"
assert project.lastLog().contains("The project says a.1.1-100, b.1.1-98 was released, the next version is b.1.1-99")
assert project.lastLog().contains("Tagged b.1.1-99")
assert project.read("version.json").contains("b.1.1-99")
assert project.tagsAtHead() == ["b.1.1-99"]

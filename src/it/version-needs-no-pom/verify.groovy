import groovy.json.JsonSlurper

// Maven itself resets the terminal's colours, even where there are none, and newer JVMs warn of Maven's own libraries.
def log = new File(basedir, "build.log").text.replaceAll(/\u001b\[0?m/, "").replaceAll(/(?m)^WARNING: .*\n/, "")
assert log.startsWith("r.1.2-1\n\n") : "a quiet build prints the next version and nothing else"
assert log.contains("versions-incomparable: a.1.1-100 is a version of the dotted scheme and 0a1 of the compact scheme")
def sorted = new JsonSlurper().parse(new File(basedir, "sorted.json"))
assert sorted.collect { it.input } == ["build-44", "a.1.1-20", "a.1.1-100", "b1.1-9", "r.1.2-1"]
assert log =~ /product +chat +the command line\n/ : "the configuration can be asked for without a pom, too"
assert log =~ /offline +false +settings.xml\n/
assert log =~ /patience +900 +default\n/
assert !new File(basedir, "target").exists() && !new File(basedir, '${project.build.directory}').exists()

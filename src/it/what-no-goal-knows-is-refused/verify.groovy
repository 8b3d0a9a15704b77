import com.plexichat.release.maven.it.ItProject

def project = ItProject.in(basedir)
def log = project.log()
assert log.contains("7 problems:")
assert log.contains("parameter-unknown: plexichat.dryrun is a property of no goal (the command line)")
assert log.contains("-> write plexichat.dryRun, or take it out")
assert log.contains('parameter-invalid: plexichat.offline is "yes" (the command line)')
assert log.contains("parameter-unknown: plexichat.platform is a property of no goal (pom.xml, line 10)")
assert log.contains("parameter-unknown: <emptyFolder> is a parameter of no goal (pom.xml, line 19)")
assert log.contains("parameter-unknown: <file> of <layout> has no <sorce> (pom.xml, line 22)")
assert log.contains('parameter-invalid: <seconds> of <gate> of <gates> is "soon" (pom.xml, line 29)')
assert log.contains("parameter-unknown: <skipGates> is no parameter of a goal of this execution (pom.xml, line 39)")
assert !log.contains("\tat ") : "no stack trace without -X"
assert !project.has("target") : "nothing was written"

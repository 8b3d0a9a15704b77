import com.plexichat.release.maven.it.ItProject

// What the repositories of real projects hold: several versions of one commit, old spellings, names of other tools,
// releases off the main line and out of order, and a main branch that names a version below its last tag.
def project = ItProject.in(basedir)
project.committed("feat: one").tagged("a.1.1-6").tagged("a.1.1-7").tagged("a.1.1-8").tagged("build-44")
project.committed("feat: two").tagged("a.1.1-10").tagged("v-pre-restructure")
project.committed("feat: three").tagged("a.1.1-9").tagged("b1.1-9")
project.onBranch("aside").committed("fix: aside").tagged("a.1.1-99")
project.onBranch("main").committed("feat: four").tagged("b.1.1-98")
project.committed("feat: five")
return true

import com.plexichat.release.maven.it.ItProject
import javax.tools.ToolProvider

def code = "$basedir/src/release/package/server"
assert ToolProvider.systemJavaCompiler.run(null, null, null, "-d", code, "$basedir/server/Chat.java") == 0
def project = ItProject.in(basedir).committed("feat: add a chat")
context.put("forge", project.withForge())

package com.plexichat.release.notes;

import com.plexichat.release.problem.ReleaseException;
import com.plexichat.release.template.ReleaseTemplate;
import com.plexichat.release.template.TemplateFolder;
import java.nio.file.Path;

/** Renders release notes. */
public final class NotesTemplate {
    private final ReleaseTemplate template;

    /**
     * Reads the templates.
     *
     * @param ownTemplates the project's folder of templates; it need not exist
     * @throws ReleaseException with template and line, if it is malformed
     */
    public NotesTemplate(Path ownTemplates) {
        this.template = new ReleaseTemplate(ownTemplates, TemplateFolder.NOTES, TemplateFolder.PARTS_OF_NOTES);
    }

    /**
     * @param most entries that a list of the text has; the others are counted
     * @throws ReleaseException with template, line and what is missing, if a template is wrong
     */
    String render(NotesModel notes, int most) {
        BoundedText text = new BoundedText(notes.lists().sum());
        template.render(notes.values(most), text);
        return text.toString();
    }
}

package com.plexichat.release.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule of the notes, in order: the first that knows decides over a statement, and all fold the range. */
final class Rules {
    /** Which section it belongs to. */
    private static final List<StatementRule> SECTIONS = List.of(
            new ContradictionRule(), // "feat: bugfixes" is fixes
            new TypeRule(), // "feat: ..."
            new ReworkRule(), // "Implement the cache refactor"
            new FixesRule(), // "Various fixes of ...", "Don't lose ..."
            new VerbRule(), // "Add ..."
            new RemainderRule());

    /** Over one statement. */
    static final List<StatementRule> STATEMENT = joined(
            List.of(
                    new EmptyRule(),
                    new MergeRule(),
                    new FixupRule(),
                    new SquashRule(),
                    new RevertRule(), // before what names a weakness, for it opens that again
                    new AdvisoryRule(), // a CVE that is closed is never left out
                    new SecurityMarkRule(), // "... [SECURITY]"
                    new ReleaseRule(),
                    new VersionBumpRule(),
                    new BesidesRule(new TestsRule(), new DocumentationRule()), // "Update README and fix ..."
                    new TestsRule(),
                    new SecurityRule(new DocumentationRule(), new ToolsRule()), // mended in the texts it is told, too
                    new TranslationRule(),
                    new PipelineDependencyRule(),
                    new DependencyRule(),
                    new DocumentationRule(),
                    new ToolsRule(),
                    new UntoldTypeRule(),
                    new ClosesAdvisoryRule(),
                    new WebEditRule(), // "Update config.json"
                    new VagueRule(statement -> decision(SECTIONS, statement).fate())),
            SECTIONS);

    /** Over the commits of the range, before anything else is done with them. */
    static final RevertsRule REVERTS = new RevertsRule();

    /** Over all that is told of the range. */
    static final List<FoldingRule> RANGE = List.of(
            new DuplicatesRule(),
            new BatchesRule(), // "Batch 1", "Batch 2"
            new SameLabelRule(), // "Implement the cache refactor: update a.py", "...: update b.py"
            new OtherFileRule(), // the same but for the name of a file
            new SameWordsRule(), // the same first words, many times
            new DependenciesRule(),
            new TranslationsRule());

    private Rules() {}

    private static List<StatementRule> joined(List<StatementRule> first, List<StatementRule> then) {
        List<StatementRule> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    private record Decision(Rule rule, Fate fate) {}

    /** Where a statement belongs. */
    static Placed place(Statement statement) {
        Decision decision = decision(STATEMENT, statement);
        return Placed.by(decision.rule(), statement, decision.fate());
    }

    /** What becomes of it, where nobody asks for the words. */
    static Fate fate(Statement statement) {
        return decision(STATEMENT, statement).fate();
    }

    private static Decision decision(List<StatementRule> rules, Statement statement) {
        for (StatementRule rule : rules) {
            Optional<Fate> fate = rule.fate(statement);
            if (fate.isPresent()) {
                return new Decision(rule, fate.get());
            }
        }
        throw new IllegalStateException("no rule knows " + statement);
    }
}

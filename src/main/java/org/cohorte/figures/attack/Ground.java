package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.List;

import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.jspecify.annotations.Nullable;

/**
 * What an attack finds before it looks at values below the network: how the counts hang together, and what the figures of the network alone tell; and what linear
 * programs have shown on it. It is the same for all publications of the same rows that tell the same of the network.
 */
final class Ground {

    private final PublishedFigures.Rules rules;
    private final Numbering numbering;
    private final PublicClassifications classifications;
    private final List<Value> network;
    private final Statements statements;
    private final LinearPrograms linearPrograms;
    private @Nullable Known ofNetwork;

    private Ground(JointPublication joint) {
        this.rules = joint.published().rules();
        this.numbering = new Numbering(joint);
        this.linearPrograms = new LinearPrograms(numbering.size());
        PublishedCounts counts = new PublishedCounts(joint, numbering);
        this.classifications = joint.published().classifications();
        this.network = network(joint);
        this.statements = new Statements(counts);
    }

    static Ground of(JointPublication joint) {
        return new Ground(joint);
    }

    private static List<Value> network(JointPublication joint) {
        return joint.all().rows().stream().filter(row -> row.key().dimensions().isEmpty()).map(joint::told).toList();
    }

    /** Whether it is that of a publication too. Where codes tell, what is hidden below the network tells as well. */
    boolean isOf(JointPublication joint) {
        return !rules.codesTell() && rules.equals(joint.published().rules()) && classifications.equals(joint.published().classifications()) && numbering.fits(joint) && network.equals(network(joint));
    }

    PublishedCounts counts(JointPublication joint) {
        return new PublishedCounts(joint, numbering);
    }

    /** All statements about these counts of which one at least is not known. */
    List<Constraint> constraints(PublishedCounts counts, Known known) {
        List<Constraint> open = new ArrayList<>();
        statements.constraints().stream().filter(known::isOpen).forEach(open::add);
        RankStatements.of(counts).stream().filter(known::isOpen).forEach(open::add);
        return open;
    }

    LinearPrograms linearPrograms() {
        return linearPrograms;
    }

    Statements statements() {
        return statements;
    }

    /** What the figures of the network alone tell: without the ranking, whose places are others' and are hidden or told from one publication to the next. */
    Known ofNetwork(PublishedCounts counts) {
        Known told = ofNetwork;
        if (told == null) {
            told = Reading.ofNetwork(counts, statements);
            new Propagation(statements.constraints().stream().filter(told::isOpen).toList(), told, rules.settings().threshold()).run();
            ofNetwork = told;
        }
        return told;
    }
}

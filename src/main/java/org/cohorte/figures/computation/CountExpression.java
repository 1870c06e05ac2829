package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement of counts asks for one of them, read from the statement itself.
 *
 * @param asks    the expression, then those of the counts within it, from the outside in
 * @param columns the words in them, among which are the columns of the facts
 */
record CountExpression(List<String> asks, Set<String> columns) {

    private static final Pattern WORD = Pattern.compile("'[^']*'|([a-z_][a-z0-9_]*)");

    /** @throws IllegalStateException where the statement has no such count */
    static CountExpression of(String statement, String count) {
        CountExpression found = new CountExpression(new ArrayList<>(), new LinkedHashSet<>());
        if (!found.read(statement, count, 0)) {
            throw new IllegalStateException("no count is named " + count);
        }
        return found;
    }

    /** A word that is a count of a query further in is read there. */
    private boolean read(String statement, String name, int from) {
        Matcher alias = Pattern.compile(" AS " + name + "\\b").matcher(statement);
        if (!alias.find(from)) {
            return false;
        }
        String expression = statement.substring(beginning(statement, alias.start()), alias.start()).strip();
        asks.add(expression);
        Matcher words = WORD.matcher(expression);
        while (words.find()) {
            String word = words.group(1);
            if (word != null && !read(statement, word, alias.end())) {
                columns.add(word);
            }
        }
        return true;
    }

    /** After the comma before it that is in no brackets. */
    private static int beginning(String statement, int end) {
        int depth = 0;
        for (int i = end - 1; i >= 0; i--) {
            char c = statement.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no count begins a statement");
    }
}

package org.cohorte.foundation.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

import javax.sql.DataSource;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.springframework.stereotype.Component;

/**
 * Runs long work here and now, of each kind one at a time beside one database, however many programs there are. What it tells goes to
 * whoever waits and into the row of its run, where others see it. A run that was killed holds nobody up.
 */
@Component
public class Jobs {

    private final DataSource database;

    Jobs(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the work and answers what it answers.
     *
     * @param kind lower-case letters and hyphens
     * @param watcher told of each step, beside the row of the run
     * @throws Refusal where a run of this kind is under way
     */
    public <T> T run(String kind, Actor actor, Progress watcher, Function<Progress, T> work) {
        try (Connection held = database.getConnection(); JobRow row = JobRow.begin(held, kind, actor)) {
            return run(row, new ThrottledProgress(watcher, row::tell), work);
        } catch (JobRow.Taken taken) {
            throw new Refusal(Messages.of(Jobs.class, Language.ofTerminal()).text("underWay", kind, taken.since()));
        } catch (SQLException e) {
            throw new IllegalStateException("The run of " + kind + " could not be recorded: " + e.getMessage(), e);
        }
    }

    private static <T> T run(JobRow row, Progress progress, Function<Progress, T> work) {
        try {
            T answer = work.apply(progress);
            row.end(JobState.DONE);
            return answer;
        } catch (Refusal refusal) {
            row.end(JobState.REFUSED);
            throw refusal;
        }
    }
}

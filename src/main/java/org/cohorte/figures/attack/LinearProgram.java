package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.List;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;

/** The counts of a component as a linear program; a further objective of a small one starts from the solution before. */
final class LinearProgram implements AutoCloseable {

    /** What stands for no bound: a larger count is nowhere. */
    static final double LARGEST = 1e7;

    /** The solver came to no end: nothing is known of the program. */
    static final class Unsolved extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private Unsolved(int counts, ResultStatus status) {
            super("the linear program of " + counts + " counts ended as " + status);
        }
    }

    private final MPSolver solver;
    private final MPVariable[] variables;
    private final List<MPConstraint> constraints = new ArrayList<>();
    private MPSolverParameters further;

    /** A larger program is solved quicker from nothing, since it can be made smaller first. */
    private static final int LARGE = 1000;

    private static final int WARM_MILLISECONDS = 5_000;
    private static final int COLD_MILLISECONDS = 600_000;

    private static final MPSolverParameters AGAIN;
    private static final MPSolverParameters AFRESH;

    static {
        Loader.loadNativeLibraries();
        AGAIN = new MPSolverParameters();
        AGAIN.setIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
        AFRESH = new MPSolverParameters();
        AFRESH.setIntegerParam(MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_ON.swigValue());
        AFRESH.setIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, MPSolverParameters.IncrementalityValues.INCREMENTALITY_OFF.swigValue());
    }

    LinearProgram(Inequalities inequalities) {
        solver = MPSolver.createSolver("GLOP");
        variables = new MPVariable[inequalities.counts()];
        further = variables.length > LARGE ? AFRESH : AGAIN;
        for (int i = 0; i < variables.length; i++) {
            variables[i] = solver.makeNumVar(inequalities.low()[i], Math.min(inequalities.high()[i], LARGEST), "");
        }
        inequalities.sums().forEach(this::add);
    }

    private void add(Inequalities.Sum sum) {
        MPConstraint constraint = solver.makeConstraint(sum.low(), sum.high());
        for (int i = 0; i < sum.places().length; i++) {
            constraint.setCoefficient(variables[sum.places()[i]], sum.factors()[i]);
        }
        constraints.add(constraint);
    }

    /** From now on every objective starts from nothing: where a solution leans then depends on no clock. */
    LinearProgram afresh() {
        further = AFRESH;
        return this;
    }

    /** Any solution, from nothing: the program is made smaller first, which a further one cannot build on. */
    boolean any(double[] solution) {
        solver.objective().clear();
        return solve(solution, AFRESH);
    }

    /**
     * Fills the solution that makes the weighted sum largest.
     *
     * @return false where no numbers fulfil the constraints
     */
    boolean maximise(double[] weights, double[] solution) {
        MPObjective objective = solver.objective();
        objective.clear();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                objective.setCoefficient(variables[i], weights[i]);
            }
        }
        objective.setMaximization();
        return solve(solution, further);
    }

    /** Fills the solution in which one count is largest (sign 1) or smallest (sign −1). */
    boolean extreme(int place, int sign, double[] solution) {
        MPObjective objective = solver.objective();
        objective.clear();
        objective.setCoefficient(variables[place], sign);
        objective.setMaximization();
        return solve(solution, further);
    }

    /** A start from the solution before now and then runs in circles, or into a wall: it is given little time, and then the program is solved from nothing. */
    private boolean solve(double[] solution, MPSolverParameters parameters) {
        solver.setTimeLimit(parameters == AGAIN ? WARM_MILLISECONDS : COLD_MILLISECONDS);
        ResultStatus status = solver.solve(parameters);
        if (status != ResultStatus.OPTIMAL && (status != ResultStatus.INFEASIBLE || parameters == AGAIN)) {
            solver.reset();
            solver.setTimeLimit(COLD_MILLISECONDS);
            status = solver.solve(AFRESH);
        }
        if (status == ResultStatus.INFEASIBLE) {
            return false;
        }
        if (status != ResultStatus.OPTIMAL) {
            throw new Unsolved(variables.length, status);
        }
        for (int i = 0; i < variables.length; i++) {
            solution[i] = variables[i].solutionValue();
        }
        return true;
    }

    /** The rows on which the last solution leans: positive where the row is at its most, negative (−1 − row) where it is at its least. */
    List<Integer> leaningRows() {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            double price = constraints.get(i).dualValue();
            if (Math.abs(price) > 1e-7) {
                rows.add(price > 0 ? i : -1 - i);
            }
        }
        return rows;
    }

    /** The counts whose own bounds the last solution leans on: positive where it is the highest, negative (−1 − place) where it is the lowest. */
    List<Integer> leaningBounds() {
        List<Integer> bounds = new ArrayList<>();
        for (int i = 0; i < variables.length; i++) {
            double cost = variables[i].reducedCost();
            if (Math.abs(cost) > 1e-7) {
                bounds.add(cost > 0 ? i : -1 - i);
            }
        }
        return bounds;
    }

    @Override
    public void close() {
        solver.delete();
    }
}

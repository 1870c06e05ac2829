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

/** The counts of a component as a linear program; a further objective starts from the solution of the one before. */
final class LinearProgram implements AutoCloseable {

    /** What stands for no bound: a larger count is nowhere. */
    static final double LARGEST = 1e7;

    private final MPSolver solver;
    private final MPVariable[] variables;
    private final MPConstraint[] constraints;
    private final MPSolverParameters again = new MPSolverParameters();

    static {
        Loader.loadNativeLibraries();
    }

    LinearProgram(List<Component.Row> rows, double[] low, double[] high) {
        solver = MPSolver.createSolver("GLOP");
        variables = new MPVariable[low.length];
        for (int i = 0; i < low.length; i++) {
            variables[i] = solver.makeNumVar(low[i], Math.min(high[i], LARGEST), "");
        }
        constraints = new MPConstraint[rows.size()];
        for (int i = 0; i < constraints.length; i++) {
            Component.Row row = rows.get(i);
            constraints[i] = solver.makeConstraint(row.equality() ? row.limit() : Double.NEGATIVE_INFINITY, row.limit());
            for (int j = 0; j < row.places().length; j++) {
                constraints[i].setCoefficient(variables[row.places()[j]], row.factors()[j]);
            }
        }
        again.setIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
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
        return solve(solution);
    }

    /** Fills the solution in which one count is largest (sign 1) or smallest (sign −1). */
    boolean extreme(int place, int sign, double[] solution) {
        MPObjective objective = solver.objective();
        objective.clear();
        objective.setCoefficient(variables[place], sign);
        objective.setMaximization();
        return solve(solution);
    }

    private boolean solve(double[] solution) {
        ResultStatus status = solver.solve(again);
        if (status == ResultStatus.INFEASIBLE) {
            return false;
        }
        if (status != ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the linear program of " + variables.length + " counts ended as " + status);
        }
        for (int i = 0; i < variables.length; i++) {
            solution[i] = variables[i].solutionValue();
        }
        return true;
    }

    /** The rows on which the last solution leans. */
    List<Integer> leaningRows() {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < constraints.length; i++) {
            if (Math.abs(constraints[i].dualValue()) > 1e-7) {
                rows.add(i);
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

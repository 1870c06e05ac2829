package org.cohorte.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class OutlinesTest {

    private static final Pattern STEP = Pattern.compile("([Ml])(-?[\\d.]+) (-?[\\d.]+)");

    /** West, north, east, south of a path. */
    private static double[] boundsOf(List<Outlines.Outline> outlines, String code) {
        String path = outlines.stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow().path();
        Matcher steps = STEP.matcher(path);
        double x = 0;
        double y = 0;
        double[] bounds = {1e9, 1e9, -1e9, -1e9};
        while (steps.find()) {
            x += Double.parseDouble(steps.group(2)) - (steps.group(1).equals("M") ? x : 0);
            y += Double.parseDouble(steps.group(3)) - (steps.group(1).equals("M") ? y : 0);
            bounds = new double[] {Math.min(bounds[0], x), Math.min(bounds[1], y), Math.max(bounds[2], x), Math.max(bounds[3], y)};
        }
        return bounds;
    }

    @Test
    void everyAreaLiesInTheDrawing() {
        for (List<Outlines.Outline> outlines : List.of(Outlines.ofRegions(), Outlines.ofDepartments())) {
            outlines.forEach(o -> {
                double[] bounds = boundsOf(outlines, o.code());
                assertThat(bounds[0]).as(o.code()).isNotNegative();
                assertThat(bounds[1]).as(o.code()).isNotNegative();
                assertThat(bounds[2]).as(o.code()).isLessThanOrEqualTo(Outlines.WIDTH);
                assertThat(bounds[3]).as(o.code()).isLessThanOrEqualTo(Outlines.HEIGHT);
            });
        }
    }

    @Test
    void everyRegionAndDepartmentOfFranceHasAnOutlineAndAName() {
        assertThat(Outlines.ofRegions()).hasSize(18).allSatisfy(o -> assertThat(Regions.find(o.code())).as(o.code()).isPresent());
        List<String> departments = Outlines.ofDepartments().stream().map(Outlines.Outline::code).toList();
        assertThat(departments).as("Paris and its three neighbours stand twice").hasSize(105);
        assertThat(departments.stream().distinct()).hasSize(101).allSatisfy(code -> assertThat(Departments.find(code)).as(code).isPresent());
    }

    /** The codes 01 to 06 are regions overseas and departments of the mainland. */
    @Test
    void aDepartmentOfTheMainlandIsNotInTheFrameOfTheRegionWithItsCode() {
        Map<String, String> same = Map.of("01", "971", "02", "972", "03", "973", "04", "974", "06", "976");
        List<Outlines.Frame> frames = Outlines.overseasFrames();
        same.forEach((region, department) -> {
            double[] overseas = boundsOf(Outlines.ofDepartments(), department);
            assertThat(overseas[1]).as(department).isGreaterThanOrEqualTo(frames.getFirst().y());
            assertThat(boundsOf(Outlines.ofRegions(), region)[1]).as(region).isGreaterThanOrEqualTo(frames.getFirst().y());
            assertThat(boundsOf(Outlines.ofDepartments(), region)[3]).as("department " + region).isLessThan(frames.getFirst().y());
        });
    }

    @Test
    void theNorthIsAboveAndTheWestIsLeft() {
        List<Outlines.Outline> regions = Outlines.ofRegions();
        assertThat(boundsOf(regions, "32")[1]).as("Hauts-de-France above Occitanie").isLessThan(boundsOf(regions, "76")[1]);
        assertThat(boundsOf(regions, "53")[0]).as("Bretagne left of Grand Est").isLessThan(boundsOf(regions, "44")[0]);
    }
}

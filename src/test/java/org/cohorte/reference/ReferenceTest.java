package org.cohorte.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @ParameterizedTest(name = "{0} lies in {1}, {2}: {3}")
    @CsvSource({
        "75056, 75, 11, Paris the city",
        "75112, 75, 11, an arrondissement of Paris",
        "69389, 69, 84, an arrondissement of Lyon",
        "2A004, 2A, 94, a code with a letter",
        "97411, 974, 04, overseas departments have three digits",
        "97701, 977, 977, a collectivity overseas",
        "98818, 988, 988, New Caledonia",
        "01015, 01, 84, a commune that is now part of another",
        "01999, 01, 84, unknown to the lists: the first two characters name the department",
        "97499, 974, 04, unknown overseas: three characters name it",
        "20004, unknown, unknown, no department bears 20 any more",
        "99109, unknown, unknown, abroad",
        "97000, unknown, unknown, no such department overseas",
        "9, unknown, unknown, too short to name a department"})
    void tellsWhereACommuneLies(String commune, String department, String region, String because) {
        assertThat(Communes.territoryOf(commune)).as(because).isEqualTo(new Territory(department, region));
    }

    @Test
    void knowsCommunesOfTodayAndThoseThatArePartOfAnother() {
        assertThat(Communes.existsOrExisted("35238")).isTrue();
        assertThat(Communes.existsOrExisted("01025")).isTrue();
        assertThat(Communes.existsOrExisted("01999")).isFalse();
        assertThat(Communes.isAbroad("99109")).isTrue();
    }

    @Test
    void everyCommuneLiesInADepartmentAndARegionOfTheLists() {
        assertThat(Communes.all()).allSatisfy(commune -> {
            assertThat(Departments.find(commune.territory().department())).isPresent();
            assertThat(Regions.find(commune.territory().region())).isPresent();
        });
    }

    @Test
    void everyDepartmentLiesInARegionOfTheList() {
        assertThat(Departments.all().values()).allSatisfy(department -> assertThat(Regions.find(department.region())).isPresent());
    }

    @Test
    void namesOccupationsAndSaysWhichAreDigital() {
        assertThat(RomeCodes.exists("M1805")).isTrue();
        assertThat(RomeCodes.isDigital("M1805")).isTrue();
        assertThat(RomeCodes.isDigital("A1101")).isFalse();
        assertThat(RomeCodes.exists("Z9999")).isFalse();
    }

    @Test
    void labelsTheEightLevelsInOrder() {
        assertThat(EducationLevels.all()).extracting(EducationLevels.EducationLevel::level).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(EducationLevels.of(EducationLevels.BAC).labelFr()).contains("baccalauréat");
        assertThatThrownBy(() -> EducationLevels.of(9)).isInstanceOf(IllegalArgumentException.class);
    }
}

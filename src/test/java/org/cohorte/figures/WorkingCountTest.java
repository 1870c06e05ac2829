package org.cohorte.figures;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WorkingCountTest {

    @Test
    void nothingThatIsPublishedIsMadeOfWorkingCounts() {
        noClasses().that().resideOutsideOfPackages("org.cohorte.signoff.state..", "org.cohorte.signoff.team..").and().doNotHaveSimpleName("WorkingCount")
                .should().dependOnClassesThat().areAssignableTo(WorkingCount.class)
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cohorte"));
    }
}

package org.chancery.evaluate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.evaluate",
    importOptions = ImportOption.DoNotIncludeTests.class)
class EvaluateArchitectureTest {
  @ArchTest
  static final ArchRule measures_know_only_spans_and_points =
      classes()
          .that()
          .resideInAPackage("org.chancery.evaluate.score")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.chancery.evaluate.score", "org.chancery.model", "java..");

  @ArchTest
  static final ArchRule readers_know_no_pipeline =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.evaluate.gold")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery", "org.chancery.evaluate", "org.chancery.evaluate.score");

  @ArchTest
  static final ArchRule nothing_prints_or_exits =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}

package org.chancery.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.archive",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchiveArchitectureTest {
  @ArchTest
  static final ArchRule stories_know_nothing_of_storage =
      classes()
          .that()
          .resideInAPackage("org.chancery.archive.story..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.chancery.archive.story..", "java..");

  @ArchTest
  static final ArchRule only_the_database_knows_duckdb =
      noClasses()
          .that()
          .doNotHaveSimpleName("Database")
          .and()
          .doNotHaveSimpleName("Rows")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.duckdb..");

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

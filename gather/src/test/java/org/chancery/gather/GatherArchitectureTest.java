package org.chancery.gather;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.chancery.gather",
    importOptions = ImportOption.DoNotIncludeTests.class)
class GatherArchitectureTest {
  @ArchTest
  static final ArchRule knows_of_core_only_model_and_read =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.chancery.annotate..",
              "org.chancery.resolve..",
              "org.chancery.code..",
              "org.chancery.attribute..",
              "org.chancery.assemble..",
              "org.chancery.codebook..");

  @ArchTest
  static final ArchRule readers_fetch_nothing =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.chancery.gather.html",
              "org.chancery.gather.feed..",
              "org.chancery.gather.warc..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chancery.gather.fetch..", "java.net.http..");

  @ArchTest
  static final ArchRule prints_and_exits_nowhere =
      noClasses()
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}

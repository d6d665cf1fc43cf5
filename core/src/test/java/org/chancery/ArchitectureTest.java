package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule stages_meet_only_through_the_model =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("org.chancery.model..")
          .layer("codebook")
          .definedBy("org.chancery.codebook..")
          .layer("read")
          .definedBy("org.chancery.read..")
          .layer("annotate")
          .definedBy("org.chancery.annotate..")
          .layer("resolve")
          .definedBy("org.chancery.resolve..")
          .layer("code")
          .definedBy("org.chancery.code..")
          .layer("attribute")
          .definedBy("org.chancery.attribute..")
          .layer("assemble")
          .definedBy("org.chancery.assemble..")
          .layer("json")
          .definedBy("org.chancery.json..")
          .layer("pipeline")
          .definedBy("org.chancery")
          .whereLayer("pipeline")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("json")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("resolve")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("code")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("attribute")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("assemble")
          .mayOnlyBeAccessedByLayers("pipeline")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("pipeline", "resolve", "code", "attribute", "assemble")
          .whereLayer("codebook")
          .mayOnlyBeAccessedByLayers(
              "pipeline", "read", "resolve", "code", "attribute", "assemble");

  @ArchTest
  static final ArchRule only_annotate_knows_corenlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.annotate..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule the_model_knows_nobody =
      classes()
          .that()
          .resideInAPackage("org.chancery.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.chancery.model..", "java..");

  @ArchTest
  static final ArchRule nothing_in_core_prints_or_exits =
      noClasses()
          .that()
          .resideInAPackage("org.chancery..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}

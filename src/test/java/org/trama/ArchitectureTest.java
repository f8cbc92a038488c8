package org.trama;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.trama", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final Set<String> COMMON = Set.of("model", "knowledge");

  private static ArchRule only(String stage, String... besides) {
    String[] allowed =
        Stream.concat(Stream.concat(COMMON.stream(), Stream.of(stage)), Stream.of(besides))
            .map(name -> "org.trama." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("org.trama." + stage + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.trama..").and(resideOutsideOfPackages(allowed)))
        .allowEmptyShould(true);
  }

  @ArchTest
  static final ArchRule modelKnowsNoOtherPackageOfOurs =
      noClasses()
          .that()
          .resideInAPackage("org.trama.model..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.trama..").and(resideOutsideOfPackages("org.trama.model..")));

  @ArchTest
  static final ArchRule modelKnowsNoLibrary =
      classes()
          .that()
          .resideInAPackage("org.trama.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.trama.model..");

  @ArchTest static final ArchRule knowledgeKnowsOnlyTheModel = only("knowledge");
  @ArchTest static final ArchRule readKnowsNoOtherStage = only("read");
  @ArchTest static final ArchRule annotateKnowsNoOtherStage = only("annotate");
  @ArchTest static final ArchRule extractKnowsNoOtherStage = only("extract");
  @ArchTest static final ArchRule resolveKnowsNoOtherStage = only("resolve");
  @ArchTest static final ArchRule rdfKnowsNoOtherStage = only("rdf");
  @ArchTest static final ArchRule validateKnowsNoOtherStage = only("validate");
  @ArchTest static final ArchRule storeKnowsNoOtherStage = only("store");
  @ArchTest static final ArchRule exportKnowsNoOtherStage = only("export");
  @ArchTest static final ArchRule queryKnowsNoOtherStage = only("query");
  @ArchTest static final ArchRule explainKnowsNoOtherStage = only("explain");
  @ArchTest static final ArchRule serveKnowsNoOtherStage = only("serve");
  @ArchTest static final ArchRule evaluateKnowsNoOtherStage = only("evaluate");

  @ArchTest
  static final ArchRule pipelineDoesNotKnowTheCommandLine =
      noClasses()
          .that()
          .resideInAPackage("org.trama.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.trama.cli..");

  @ArchTest static final ArchRule onlyReadKnowsTika = library("read", "org.apache.tika..");

  @ArchTest
  static final ArchRule onlyAnnotateKnowsCoreNlp = library("annotate", "edu.stanford.nlp..");

  @ArchTest static final ArchRule onlyAnnotateKnowsMorfologik = library("annotate", "morfologik..");
  @ArchTest static final ArchRule onlyTheCommandLineKnowsPicocli = library("cli", "picocli..");

  private static ArchRule library(String owner, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("org.trama." + owner + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.trama.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule onlyTheCommandLineExits =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.trama.cli..")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "exit", int.class)
          .orShould()
          .callMethod(Runtime.class, "halt", int.class);

  @ArchTest
  static final ArchRule noUntypedProperties =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.trama.annotate..", "org.trama.cli..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Properties.class);

  @ArchTest
  static final ArchRule noClassIsNamedForWantOfAName =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

  @ArchTest
  static final ArchRule errorsHaveOneRoot =
      classes()
          .that()
          .areAssignableTo(RuntimeException.class)
          .and()
          .arePublic()
          .should()
          .beAssignableTo(org.trama.model.TramaException.class);
}

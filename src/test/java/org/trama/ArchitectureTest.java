package org.trama;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** The packages that read entities and then events, in the order of the data. */
  private static final List<String> READING =
      List.of(
          "mention",
          "name",
          "coreference",
          "entity",
          "clause",
          "frame",
          "dating",
          "draft",
          "report",
          "denial",
          "event");

  /** The packages that write files, from streams and graphs to formats. */
  private static final List<String> WRITING =
      List.of(
          "output",
          "column",
          "graph",
          "selection",
          "event",
          "statement",
          "jsonld",
          "propertygraph",
          "network",
          "table");

  /** The packages that serve a graph, from what it holds to the pages that show it. */
  private static final List<String> SERVING =
      List.of(
          "atlas",
          "words",
          "http",
          "html",
          "chart",
          "visit",
          "data",
          "sparql",
          "event",
          "entity",
          "document",
          "ontology");

  @ArchTest
  static void eachStepOfReadingKnowsOnlyThoseBeforeIt(JavaClasses classes) {
    eachKnowsOnlyThoseBeforeIt("extract", READING, classes);
  }

  @ArchTest
  static void eachStepOfWritingKnowsOnlyThoseBeforeIt(JavaClasses classes) {
    eachKnowsOnlyThoseBeforeIt("export", WRITING, classes);
    partsDoNotKnowTheirWhole("export", classes);
  }

  @ArchTest
  static void eachStepOfServingKnowsOnlyThoseBeforeIt(JavaClasses classes) {
    eachKnowsOnlyThoseBeforeIt("serve", SERVING, classes);
    partsDoNotKnowTheirWhole("serve", classes);
  }

  private static void eachKnowsOnlyThoseBeforeIt(
      String stage, List<String> steps, JavaClasses classes) {
    String within = "org.trama." + stage + ".";
    for (int step = 0; step < steps.size() - 1; step++) {
      String[] later =
          steps.stream().skip(step + 1).map(name -> within + name + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(within + steps.get(step) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(classes);
    }
  }

  /** What a stage is to others stands in its own package, above all of its parts. */
  private static void partsDoNotKnowTheirWhole(String stage, JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage("org.trama." + stage + ".(*)..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.trama." + stage)
        .check(classes);
  }

  @ArchTest static final ArchRule extractionHasNoCycles = noCyclesIn("extract");
  @ArchTest static final ArchRule exportHasNoCycles = noCyclesIn("export");
  @ArchTest static final ArchRule serveHasNoCycles = noCyclesIn("serve");

  private static ArchRule noCyclesIn(String stage) {
    return slices().matching("org.trama." + stage + ".(*)..").should().beFreeOfCycles();
  }

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

  @ArchTest
  static final ArchRule signaturesSayWhatTheyMean =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .doNotHaveName("equals")
          .and()
          .doNotHaveModifier(JavaModifier.BRIDGE)
          .should(haveOnlyTypesThatSaySomething());

  private static ArchCondition<JavaMethod> haveOnlyTypesThatSaySomething() {
    Set<String> empty = Set.of("java.lang.Object", "java.util.Properties");
    return new ArchCondition<>(
        "take and give neither Object nor Properties, and throw what can be caught") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream<String> types =
            Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getName);
        boolean vague =
            types.anyMatch(empty::contains)
                || method.getThrowsClause().containsType(Exception.class)
                || method.getThrowsClause().containsType(Throwable.class);
        events.add(new SimpleConditionEvent(method, !vague, method.getFullName()));
      }
    };
  }

  @ArchTest
  static final ArchRule nothingIsChangedFromOutside =
      noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*");

  @ArchTest
  static final ArchRule fieldsThatOthersSeeAreConstants =
      fields().that().arePublic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule stagesKnowNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.trama.read..",
              "org.trama.annotate..",
              "org.trama.extract..",
              "org.trama.resolve..",
              "org.trama.rdf..")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now");

  @ArchTest
  static void everyPackageSaysWhatItIsFor(JavaClasses classes) throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/trama"))) {
      assertThat(folders.filter(ArchitectureTest::holdsClasses))
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).isRegularFile());
    }
  }

  private static boolean holdsClasses(Path folder) {
    String[] names = folder.toFile().list((parent, name) -> name.endsWith(".java"));
    return names != null && names.length > 0;
  }
}

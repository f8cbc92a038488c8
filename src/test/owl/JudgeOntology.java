import java.io.File;
import java.util.Map;
import org.obolibrary.robot.IOHelper;
import org.obolibrary.robot.ReportOperation;
import org.obolibrary.robot.checks.Report;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Prints what the tools find wrong with an ontology, a fault a line, and {@code judged} at the end.
 * What ROBOT only warns of is a fault as well. Two of its rules, made for the ontologies of OBO, are
 * replaced by our own, whose heads say why: one label in each of two languages, not one in all; and
 * definitions in rdfs:comment, not in IAO:0000115.
 *
 * <pre>java -Dlogback.configurationFile=src/test/owl/logback.xml -cp 'target/owl-tools/*' \
 *   src/test/owl/JudgeOntology.java ontology/trama.ttl src/test/owl/robot-profile.txt</pre>
 */
public final class JudgeOntology {
  private JudgeOntology() {}

  /** The first argument is the file, the second ROBOT's profile. */
  public static void main(String[] arguments) throws Exception {
    OWLOntology ontology =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(new File(arguments[0]));
    if (!ontology.getOntologyID().getVersionIRI().isPresent()) {
      System.out.println("version: the ontology has no version IRI");
    }
    new OWL2DLProfile()
        .checkOntology(ontology)
        .getViolations()
        .forEach(violation -> System.out.println("OWL 2 DL: " + violation));
    reason(new ReasonerFactory().createReasoner(ontology));
    report(ontology, arguments[1]);
    System.out.println("judged");
  }

  private static void reason(OWLReasoner hermit) {
    if (!hermit.isConsistent()) {
      System.out.println("HermiT: the ontology is not consistent");
      return;
    }
    hermit
        .getUnsatisfiableClasses()
        .getEntitiesMinusBottom()
        .forEach(entity -> System.out.println("HermiT: nothing can be a " + entity));
  }

  private static void report(OWLOntology ontology, String profile) throws Exception {
    Map<String, String> options = ReportOperation.getDefaultOptions();
    options.put("profile", profile);
    Report report = ReportOperation.getReport(ontology, new IOHelper(), options);
    say("error", report.errorCountByRule);
    say("warning", report.warnCountByRule);
  }

  private static void say(String how, Map<String, Integer> found) {
    found.entrySet().stream()
        .filter(rule -> rule.getValue() > 0)
        .forEach(
            rule ->
                System.out.println(
                    "ROBOT: " + how + ": " + rule.getKey() + ": " + rule.getValue()));
  }
}

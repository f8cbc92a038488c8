package org.trama.annotate;

import java.util.List;
import java.util.Set;
import org.trama.model.PartOfSpeech;
import org.trama.model.Token;

/** Corrects what the parser is known to get wrong, where the words leave no doubt. */
final class TreeRepairs {
  private static final Set<String> ANY = Set.of("alguno", "alguna");

  private final Tree tree;

  private TreeRepairs(Tree tree) {
    this.tree = tree;
  }

  /** The words of a sentence, under governors and in functions that can be. */
  static List<Token> mend(List<Token> parsed) {
    Tree tree = new Tree(parsed);
    TreeRepairs repairs = new TreeRepairs(tree);
    for (Token token : parsed) {
      repairs.describe(token);
    }
    new AuxiliaryRepairs(tree).mend();
    new SpeltNumbers(tree).mend();
    new BareComplements(tree).mend();
    new NamedParts(tree).mend();
    new NeitherVerbs(tree).mend();
    new SharedTitles(tree).mend();
    new VerbRows(tree).mend();
    new FrontedClauses(tree).mend();
    new FrontedCharges(tree).mend();
    new RelativeRepairs(tree).mend();
    new DeedModifiers(tree).mend();
    new RelativeMeans(tree).mend();
    new DatedContents(tree).mend();
    new DatedSubjects(tree).mend();
    new DatedParticiples(tree).mend();
    new NounInfinitives(tree).mend();
    new BareInfinitives(tree).mend();
    new LetterContents(tree).mend();
    new GivenThings(tree).mend();
    new ObjectRepairs(tree).mend();
    new CountedObjects(tree).mend();
    new ContentRepairs(tree).mend();
    new AddressedContents(tree).mend();
    new ChargeRepairs(tree).mend();
    new HeldAuthors(tree).mend();
    new SubjectsBehind(tree).mend();
    new BareObjects(tree).mend();
    new InsertionRepairs(tree).mend();
    new OpenedClauses(tree).mend();
    new ClauseRows(tree).mend();
    new PartedContents(tree).mend();
    new SayingRows(tree).mend();
    new ClausePairs(tree).mend();
    new FrontedDays(tree).mend();
    new PlainSubjects(tree).mend();
    new HeadingColons(tree).mend();
    new Unlikenesses(tree).mend();
    new ButSubjects(tree).mend();
    new SubjectRepairs(tree).mend();
    new HeadlineSubjects(tree).mend();
    new RelativeObjects(tree).mend();
    new StatementContents(tree).mend();
    new FrontedObjects(tree).mend();
    new BoundaryRepairs(tree).mend();
    new SignedTexts(tree).mend();
    new SecondSubjects(tree).mend();
    new PassiveAgents(tree).mend();
    new FrontedAdjuncts(tree).mend();
    new FreeRelatives(tree).mend();
    new SubjectClauses(tree).mend();
    new AdjectiveHeads(tree).mend();
    for (Token token : parsed) {
      if (tree.token(token.index()).relation().equals("mark") && token.text().equals("que")) {
        tree.tag(token.index(), PartOfSpeech.SCONJ);
      }
    }
    return tree.tokens();
  }

  /** {@code documento alguno con Bolivia}: of none but the noun before it. */
  private void describe(Token any) {
    int noun = any.index() - 1;
    boolean behind =
        noun >= 0
            && ANY.contains(any.text())
            && tree.token(noun).pos() == PartOfSpeech.NOUN
            && tree.token(any.index()).head() == noun;
    if (behind) {
      tree.tag(any.index(), PartOfSpeech.DET);
      tree.attach(any.index(), noun, "det");
      tree.under(any.index())
          .toList()
          .forEach(child -> tree.attach(child.index(), noun, child.relation()));
    }
  }
}

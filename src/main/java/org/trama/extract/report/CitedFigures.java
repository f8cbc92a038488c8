package org.trama.extract.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trama.extract.clause.Scene;
import org.trama.extract.draft.Draft;
import org.trama.extract.quantity.QuantityMention;
import org.trama.model.Quantity;

/**
 * Figures of one sentence that each have their source behind them: {@code doce muertos en
 * Tailandia, según Bangkok, y trece en Camboya, según Nom Pen}.
 */
public final class CitedFigures {
  private final List<Scene> scenes;
  private final DocumentReports reports;

  public CitedFigures(List<Scene> scenes, DocumentReports reports) {
    this.scenes = List.copyOf(scenes);
    this.reports = reports;
  }

  /** The drafts, those whose figure is cited from somebody on his authority alone. */
  public List<Draft> settle(List<Draft> drafts) {
    return drafts.stream().map(this::settle).toList();
  }

  private Draft settle(Draft draft) {
    Scene scene = scenes.get(draft.sentence());
    List<QuantityMention> figures = scene.quantities();
    if (figures.size() < 2 || !isCited(draft, reports.in(scene).allCited())) {
      return draft;
    }
    return IntStream.range(0, figures.size())
        .filter(i -> draft.quantity().filter(q -> isOf(q, figures.get(i))).isPresent())
        .boxed()
        .findFirst()
        .flatMap(i -> behind(scene, figures, i))
        .map(Report::sources)
        .filter(others -> others.size() == 1)
        .map(others -> by(draft, others.get(0)))
        .orElse(draft);
  }

  private static boolean isCited(Draft draft, List<String> sources) {
    return !draft.voices().isEmpty()
        && draft.voices().stream().allMatch(v -> v.isAsserted() && v.isBy(sources));
  }

  private static boolean isOf(Quantity one, QuantityMention figure) {
    return RivalFigures.isSame(one, figure.value());
  }

  /** The citation behind the figure, before any other. */
  private Optional<Report> behind(Scene scene, List<QuantityMention> figures, int i) {
    int next = i + 1 < figures.size() ? figures.get(i + 1).begin() : scene.syntax().size();
    return reports.in(scene).citedBetween(figures.get(i).end(), next);
  }

  private static Draft by(Draft draft, String source) {
    return draft.withVoices(
        draft.voices().stream().limit(1).map(voice -> voice.by(source)).toList());
  }
}

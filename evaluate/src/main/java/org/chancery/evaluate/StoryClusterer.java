package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.story.InMemory;
import org.chancery.archive.story.Mention;
import org.chancery.archive.story.Setting;
import org.chancery.archive.story.Window;
import org.chancery.archive.story.Wording;
import org.chancery.evaluate.gold.EcbPlus;
import org.chancery.evaluate.gold.EcbPlus.Told;
import org.chancery.evaluate.score.Clusters;
import org.chancery.model.Document;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * The archive's merging of events into stories, on gold mentions: the same stars, likeness, weights
 * and floor. What the codebook would say of an event (type, parties) and the day are left open,
 * since ECB+ tells of crimes, films and earthquakes and gives no day of publication; so the word
 * that names an event, the words around it and what its report is about decide. The gold's topics
 * are not used. Mentions of one document may be one event here, for the record's own merging has
 * not been done.
 */
public final class StoryClusterer implements EventClusterer {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public Clusters cluster(List<Told> documents, Coding coding) {
    List<Mention> mentions = new ArrayList<>();
    coding.each(documents, d -> mentions(d, coding)).forEach(mentions::addAll);
    return Clusters.of(InMemory.stories(mentions).values());
  }

  private static List<Mention> mentions(Told told, Coding coding) {
    Document document =
        coding
            .pipeline()
            .resolve(Report.bare(told.name(), told.text(), Optional.empty()))
            .document();
    Setting setting = Setting.of(told.text());
    List<Mention> mentions = new ArrayList<>();
    for (EcbPlus.Mention mention : told.mentions()) {
      Optional<MentionWords> words = MentionWords.find(document, mention);
      String head = words.map(w -> w.head().lemma()).orElse(mention.id());
      String sentence = words.map(w -> text(w.sentence())).orElse("");
      mentions.add(
          new Mention(
              mention.id(),
              mention.id(),
              new Mention.Code("", ""),
              new Mention.Parties(List.of(), List.of(), false),
              Window.UNKNOWN,
              Mention.Spot.UNKNOWN,
              Wording.of(head, sentence, setting),
              Mention.Ties.NONE));
    }
    return mentions;
  }

  private static String text(Sentence sentence) {
    return String.join(" ", sentence.tokens().stream().map(Token::text).toList());
  }
}

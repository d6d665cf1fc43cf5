package org.chancery.archive.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is already known: the mentions that count, each with the story it belongs to. */
public interface Memory {
  /**
   * A mention and its story.
   *
   * @param mention the mention
   * @param leader id of the mention that leads its story; absent if it belongs to none yet
   */
  record Placed(Mention mention, Optional<String> leader) {}

  /** All mentions that lie in one of the blocks at least, each once. */
  List<Placed> inBlocks(Collection<String> blocks);

  /** All mentions of the reports. */
  List<Placed> ofReports(Collection<String> reports);

  /** The mentions of the ids, as far as they count. */
  List<Placed> withIds(Set<String> ids);
}

import DocumentModel

/// Whether a round is still to come, under way or unanswered.
extension Round {
  /// Whether it is still to come: planned, in preparation, running, or dated after the submission; nothing of it done.
  var isPlanned: Bool {
    isToCome || isAskingOpen && !hasAnswers
  }

  /// Whether every full date of the round lies after the submission's own, as in a timetable.
  var isToCome: Bool {
    let dates = sentences.flatMap(\.dates).filter { $0.date?.month != nil }
    return !dates.isEmpty && dates.allSatisfy { reading.isFuture($0) }
  }

  /// Whether all that is told of asking is planned, running or dated after the submission.
  var isAskingOpen: Bool {
    let asking = sentences.filter {
      Round.asks($0, reading) || Round.sends($0, reading.lexicon.words) || $0.has(.portal) || $0.has(.meeting)
    }
    return !asking.isEmpty
      && asking.allSatisfy { sentence in
        let hits = sentence.all(.ask) + sentence.all(.portal) + sentence.all(.meeting)
        return !hits.isEmpty && hits.allSatisfy { sentence.isPlanned($0.tokens) || isRunning($0.tokens, sentence) }
          || reading.isFuture(sentence)
          || sentence.all(.plan).contains { plan in
            plan.tokens.lowerBound < 6
              && !sentence.all(.past).contains { $0.tokens.lowerBound >= plan.tokens.upperBound }
          }
          || sentence.has(.plan)
            && !sentence.all(.past).contains { $0.tokens.lowerBound < (sentence.tokens.count + 1) / 2 }
      }
  }

  /// Whether the asking goes on: `đang` anywhere before it in the clause.
  func isRunning(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = sentence.clauseStart(before: range.lowerBound)
    return sentence.all(.running).contains {
      $0.tokens.lowerBound >= start && $0.tokens.lowerBound < range.lowerBound + 4
    }
  }

  /// Whether nobody has answered yet.
  var isUnanswered: Bool {
    sentences.contains { $0.has(.awaiting) } && !hasAnswers && !sentences.contains { $0.has(.silence) }
      && !sentences.contains { sentence in
        !sentence.has(.awaiting) && !Round.asks(sentence, reading) && !Round.sends(sentence, reading.lexicon.words)
          && sentence.has(.answer) && !sentence.has(.plan)
      }
  }

  /// Whether a deadline was set that has passed by the submission's date.
  var deadlinePassed: Bool {
    sentences.contains { sentence in
      guard Round.asks(sentence, reading) || sentence.has(.awaiting) else { return false }
      if sentence.has(.overdue) { return true }
      guard sentence.has(.dueDay), let last = sentence.dates.last else { return false }
      return !reading.isFuture(last)
    }
  }
}

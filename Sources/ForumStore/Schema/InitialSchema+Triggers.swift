// SPDX-License-Identifier: EUPL-1.2

extension InitialSchema {
  static let list = """
    INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
      SELECT number, scope, pinned, last_activity, by_waiting, by_helped
      FROM thread JOIN thread_scope ON thread_scope.thread = thread.number
    """

  static let threadMoved = """
    CREATE TRIGGER thread_moved AFTER UPDATE OF kind, layer, language, author, hidden, removed, lock_reason, helped,
      waiting ON thread
      WHEN old.kind <> new.kind OR old.layer <> new.layer OR old.language <> new.language OR old.author <> new.author
        OR old.hidden <> new.hidden OR old.removed <> new.removed OR old.waiting <> new.waiting
        OR (old.lock_reason IS NULL) <> (new.lock_reason IS NULL) OR (old.helped > 0) <> (new.helped > 0)
      BEGIN
      DELETE FROM listing WHERE thread = new.number
        AND scope NOT IN (SELECT scope FROM thread_scope WHERE thread = new.number);
      \(list) WHERE number = new.number
        AND scope NOT IN (SELECT scope FROM listing WHERE thread = new.number);
    END;
    """

  static let topicAdded = """
    CREATE TRIGGER thread_topic_added AFTER INSERT ON thread_topic BEGIN
      \(list) WHERE number = new.thread AND scope = 'topic:' || new.topic;
    END;
    """

  static let memberMoved = """
    CREATE TRIGGER member_moved AFTER UPDATE OF organisation ON member
      WHEN old.organisation IS NOT new.organisation
      BEGIN
      DELETE FROM listing WHERE scope = 'org:' || old.organisation
        AND thread IN (SELECT number FROM thread WHERE author = new.id);
      \(list) WHERE author = new.id AND scope = 'org:' || new.organisation;
    END;
    """

  static let listingTriggers = """
    CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
      \(list) WHERE number = new.number;
    END;
    \(threadMoved)
    CREATE TRIGGER thread_sorted AFTER UPDATE OF pinned, last_activity, waiting, helped, created ON thread
      WHEN old.pinned <> new.pinned OR old.last_activity <> new.last_activity OR old.by_waiting <> new.by_waiting
        OR old.by_helped <> new.by_helped
      BEGIN
      UPDATE listing SET pinned = new.pinned, by_activity = new.last_activity, by_waiting = new.by_waiting,
        by_helped = new.by_helped WHERE thread = new.number;
    END;
    \(topicAdded)
    CREATE TRIGGER thread_topic_dropped AFTER DELETE ON thread_topic BEGIN
      DELETE FROM listing WHERE thread = old.thread AND scope = 'topic:' || old.topic;
    END;
    \(memberMoved)

    CREATE TRIGGER listing_added AFTER INSERT ON listing BEGIN
      INSERT INTO scope(name, threads, waiting) VALUES (new.scope, 1, new.by_waiting > 1099511627776)
        ON CONFLICT (name) DO UPDATE SET threads = threads + 1, waiting = waiting + excluded.waiting;
    END;
    CREATE TRIGGER listing_dropped AFTER DELETE ON listing BEGIN
      UPDATE scope SET threads = threads - 1, waiting = waiting - (old.by_waiting > 1099511627776)
        WHERE name = old.scope;
    END;
    CREATE TRIGGER listing_waited AFTER UPDATE OF by_waiting ON listing
      WHEN (old.by_waiting > 1099511627776) <> (new.by_waiting > 1099511627776)
      BEGIN
      UPDATE scope SET waiting = waiting + (new.by_waiting > 1099511627776) - (old.by_waiting > 1099511627776)
        WHERE name = new.scope;
    END;
    """

  static let counters = """
    CREATE TRIGGER post_counted AFTER INSERT ON post WHEN new.tombstone IS NULL BEGIN
      UPDATE member SET posts = posts + 1 WHERE id = new.author;
    END;
    CREATE TRIGGER post_recounted AFTER UPDATE OF tombstone, author ON post
      WHEN (old.tombstone IS NULL) <> (new.tombstone IS NULL) OR old.author <> new.author
      BEGIN
      UPDATE member SET posts = posts - (old.tombstone IS NULL) WHERE id = old.author;
      UPDATE member SET posts = posts + (new.tombstone IS NULL) WHERE id = new.author;
    END;
    CREATE TRIGGER heard_added AFTER INSERT ON heard BEGIN
      UPDATE post SET heard = heard + 1 WHERE id = new.post;
      UPDATE thread SET heard = heard + 1
        WHERE number = (SELECT thread FROM post WHERE id = new.post AND number = 1);
    END;
    CREATE TRIGGER heard_dropped AFTER DELETE ON heard BEGIN
      UPDATE post SET heard = heard - 1 WHERE id = old.post;
      UPDATE thread SET heard = heard - 1
        WHERE number = (SELECT thread FROM post WHERE id = old.post AND number = 1);
    END;
    CREATE TRIGGER adoption_added AFTER INSERT ON adoption BEGIN
      UPDATE tip SET worked = worked + new.worked, failed = failed + 1 - new.worked WHERE number = new.tip;
    END;
    CREATE TRIGGER adoption_changed AFTER UPDATE OF worked ON adoption BEGIN
      UPDATE tip SET worked = worked + new.worked - old.worked, failed = failed + old.worked - new.worked
        WHERE number = new.tip;
    END;
    CREATE TRIGGER adoption_dropped AFTER DELETE ON adoption BEGIN
      UPDATE tip SET worked = worked - old.worked, failed = failed - 1 + old.worked WHERE number = old.tip;
    END;
    CREATE TRIGGER member_placed AFTER INSERT ON member BEGIN
      UPDATE organisation SET members = members + 1 WHERE id = new.organisation AND new.left_at IS NULL;
    END;
    CREATE TRIGGER member_replaced AFTER UPDATE OF organisation, left_at ON member BEGIN
      UPDATE organisation SET members = members - 1 WHERE id = old.organisation AND old.left_at IS NULL;
      UPDATE organisation SET members = members + 1 WHERE id = new.organisation AND new.left_at IS NULL;
    END;
    """
}

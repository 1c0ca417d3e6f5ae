-- SPDX-License-Identifier: EUPL-1.2
-- Written by RAAD_DRAW=1 swift test --filter SchemaTests, from the steps; never edited by hand.
CREATE TABLE board(
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  motto TEXT NOT NULL DEFAULT '' CHECK (length(motto) <= 120),
  profile TEXT NOT NULL,
  durability TEXT NOT NULL DEFAULT 'normal' CHECK (durability IN ('normal', 'full')),
  created INTEGER NOT NULL
) STRICT;
CREATE TABLE layer(
  id TEXT PRIMARY KEY CHECK (id <> ''),
  parent TEXT REFERENCES layer(id),
  position INTEGER NOT NULL,
  selectable INTEGER NOT NULL CHECK (selectable IN (0, 1)),
  offered INTEGER NOT NULL CHECK (offered IN (0, 1)),
  label_nl TEXT, label_fr TEXT, label_de TEXT, label_en TEXT,
  abbreviation_nl TEXT, abbreviation_fr TEXT, abbreviation_de TEXT, abbreviation_en TEXT
) STRICT;
CREATE TABLE layer_ancestor(
  layer TEXT NOT NULL REFERENCES layer(id),
  ancestor TEXT NOT NULL REFERENCES layer(id),
  PRIMARY KEY (layer, ancestor)
) STRICT, WITHOUT ROWID;
CREATE INDEX layer_ancestor_below ON layer_ancestor(ancestor, layer);
CREATE TABLE topic(
  id TEXT PRIMARY KEY CHECK (id <> ''),
  label_nl TEXT, label_fr TEXT, label_de TEXT, label_en TEXT
) STRICT;
CREATE TABLE topic_alias(
  topic TEXT NOT NULL REFERENCES topic(id),
  position INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (topic, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE organisation(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  folded TEXT NOT NULL UNIQUE,
  layer TEXT NOT NULL REFERENCES layer(id),
  members INTEGER NOT NULL DEFAULT 0 CHECK (members >= 0)
) STRICT;
CREATE TABLE member(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  handle TEXT NOT NULL UNIQUE CHECK (length(handle) BETWEEN 2 AND 32 AND handle NOT GLOB '*[^a-z0-9_-]*'
    AND handle GLOB '[a-z]*'),
  name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 100),
  role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('guest', 'member', 'moderator', 'steward')),
  layer TEXT NOT NULL REFERENCES layer(id),
  organisation INTEGER REFERENCES organisation(id),
  role_family TEXT CHECK (role_family IN ('policy', 'field', 'front-office', 'support', 'management', 'trainee')),
  works_on TEXT NOT NULL DEFAULT '',
  can_talk_about TEXT NOT NULL DEFAULT '',
  joined INTEGER NOT NULL,
  read_before INTEGER NOT NULL,
  login TEXT UNIQUE,
  suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  left_at INTEGER,
  visit_started INTEGER,
  visit_last INTEGER,
  previous_visit INTEGER,
  posts INTEGER NOT NULL DEFAULT 0 CHECK (posts >= 0)
, house_rules INTEGER NOT NULL DEFAULT 0 CHECK (house_rules >= 0), last_place TEXT NOT NULL DEFAULT '', last_digest INTEGER, login_number INTEGER CHECK (login_number >= 0), ways INTEGER NOT NULL DEFAULT 0 CHECK (ways >= 0), comes_in INTEGER GENERATED ALWAYS AS
  ((login IS NOT NULL OR ways > 0) AND left_at IS NULL) VIRTUAL) STRICT;
CREATE INDEX member_by_layer ON member(layer, handle);
CREATE INDEX member_by_organisation ON member(organisation, handle);
CREATE INDEX member_steward ON member(id) WHERE role = 'steward';
CREATE TABLE member_topic(
  member INTEGER NOT NULL REFERENCES member(id),
  topic TEXT NOT NULL REFERENCES topic(id),
  tie INTEGER NOT NULL CHECK (tie BETWEEN 1 AND 7),
  PRIMARY KEY (member, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_topic_members ON member_topic(topic, member, tie);
CREATE TABLE thread(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'feedback', 'call', 'story', 'news')),
  call_kind TEXT CHECK (call_kind IN ('sparring', 'mentoring', 'mobility', 'other')),
  stage TEXT CHECK (stage IN ('idea', 'trying', 'running', 'stopped')),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  author INTEGER NOT NULL REFERENCES member(id),
  layer TEXT NOT NULL REFERENCES layer(id),
  language TEXT NOT NULL,
  created INTEGER NOT NULL CHECK (created BETWEEN -1099511627776 AND 1099511627775),
  last_activity INTEGER NOT NULL CHECK (last_activity BETWEEN -1099511627776 AND 1099511627775),
  posts INTEGER NOT NULL DEFAULT 0 CHECK (posts >= 0),
  last_number INTEGER NOT NULL DEFAULT 0 CHECK (last_number >= posts),
  answers INTEGER NOT NULL DEFAULT 0 CHECK (answers >= 0),
  helped INTEGER NOT NULL DEFAULT 0 CHECK (helped >= 0),
  heard INTEGER NOT NULL DEFAULT 0 CHECK (heard >= 0),
  waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
  pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
  lock_reason TEXT,
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  by_helped INTEGER GENERATED ALWAYS AS (helped * 2199023255552 + last_activity) VIRTUAL, life INTEGER GENERATED ALWAYS AS (CASE
  WHEN last_activity - created < 86400 THEN 86400 WHEN last_activity - created < 691200 THEN 691200 WHEN last_activity - created < 5529600 THEN 5529600 WHEN last_activity - created < 44236800 THEN 44236800 WHEN last_activity - created < 353894400 THEN 353894400
  ELSE 4398046511104 END) VIRTUAL, returns INTEGER NOT NULL DEFAULT 0 CHECK (returns IN (0, 1)), by_waiting INTEGER GENERATED ALWAYS AS
  (CASE waiting WHEN 1 THEN 4398046511104 - 2 * created + returns ELSE last_activity END) VIRTUAL, network INTEGER REFERENCES network(number), board_room INTEGER NOT NULL DEFAULT 0 CHECK (board_room IN (0, 1)), drafted INTEGER NOT NULL DEFAULT 0 CHECK (drafted IN (0, 1)), audience TEXT GENERATED ALWAYS AS (CASE
  WHEN drafted = 1 THEN 'draft/'
  WHEN board_room = 1 THEN 'boards/'
  WHEN network IS NOT NULL THEN 'network:' || network || '/'
  ELSE '' END) VIRTUAL, share_asked INTEGER NOT NULL DEFAULT 0 CHECK (share_asked IN (0, 1)),
  CHECK (call_kind IS NULL OR kind = 'call'),
  CHECK (stage IS NULL OR kind = 'story'),
  CHECK (waiting = 0 OR kind IN ('question', 'feedback'))
) STRICT;
CREATE INDEX thread_by_author ON thread(author, number);
CREATE TABLE thread_topic(
  thread INTEGER NOT NULL REFERENCES thread(number),
  position INTEGER NOT NULL,
  topic TEXT NOT NULL REFERENCES topic(id),
  PRIMARY KEY (thread, position),
  UNIQUE (thread, topic)
) STRICT, WITHOUT ROWID;
CREATE TABLE post(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  thread INTEGER NOT NULL REFERENCES thread(number),
  number INTEGER NOT NULL CHECK (number >= 1),
  parent INTEGER CHECK (parent BETWEEN 1 AND number - 1),
  author INTEGER NOT NULL REFERENCES member(id),
  created INTEGER NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL,
  helped TEXT CHECK (helped IN ('asker', 'moderator')),
  heard INTEGER NOT NULL DEFAULT 0 CHECK (heard >= 0),
  edited INTEGER,
  edited_by_moderator INTEGER NOT NULL DEFAULT 0 CHECK (edited_by_moderator IN (0, 1)),
  tombstone TEXT CHECK (tombstone IN ('author', 'moderator')),
  UNIQUE (thread, number),
  CHECK ((number = 1) = (parent IS NULL)),
  CHECK (body <> '' OR tombstone IS NOT NULL)
) STRICT;
CREATE INDEX post_by_author ON post(author, id);
CREATE INDEX post_tombstone ON post(thread, number) WHERE tombstone IS NOT NULL;
CREATE TABLE revision(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  post INTEGER NOT NULL REFERENCES post(id),
  editor INTEGER NOT NULL REFERENCES member(id),
  replaced INTEGER NOT NULL,
  body TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX revision_by_post ON revision(post, id);
CREATE TABLE heard(
  post INTEGER NOT NULL REFERENCES post(id),
  member INTEGER NOT NULL REFERENCES member(id),
  at INTEGER NOT NULL,
  PRIMARY KEY (post, member)
) STRICT, WITHOUT ROWID;
CREATE TABLE listing(
  thread INTEGER NOT NULL REFERENCES thread(number),
  scope TEXT NOT NULL,
  pinned INTEGER NOT NULL,
  by_activity INTEGER NOT NULL,
  by_waiting INTEGER NOT NULL,
  by_helped INTEGER NOT NULL,
  PRIMARY KEY (thread, scope)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_by_activity ON listing(scope, pinned, by_activity, thread);
CREATE INDEX listing_by_waiting ON listing(scope, pinned, by_waiting, thread);
CREATE INDEX listing_by_helped ON listing(scope, pinned, by_helped, thread);
CREATE TABLE scope(
  name TEXT PRIMARY KEY,
  threads INTEGER NOT NULL CHECK (threads >= 0),
  waiting INTEGER NOT NULL CHECK (waiting >= 0)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE tip(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  body TEXT NOT NULL CHECK (body <> ''),
  owner INTEGER NOT NULL REFERENCES member(id),
  credited INTEGER REFERENCES member(id),
  source_thread INTEGER,
  source_number INTEGER,
  language TEXT NOT NULL,
  layer TEXT NOT NULL REFERENCES layer(id),
  created INTEGER NOT NULL,
  confirmed INTEGER NOT NULL,
  review_by INTEGER NOT NULL,
  superseded_by INTEGER REFERENCES tip(number) CHECK (superseded_by <> number),
  withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
  pin INTEGER CHECK (pin >= 1),
  worked INTEGER NOT NULL DEFAULT 0 CHECK (worked >= 0),
  failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
  is_retired INTEGER GENERATED ALWAYS AS (withdrawn = 1 OR superseded_by IS NOT NULL) VIRTUAL,
  FOREIGN KEY (source_thread, source_number) REFERENCES post(thread, number),
  CHECK ((source_thread IS NULL) = (source_number IS NULL)),
  CHECK (pin IS NULL OR (withdrawn = 0 AND superseded_by IS NULL))
) STRICT;
CREATE INDEX tip_pinned ON tip(pin) WHERE pin IS NOT NULL;
CREATE INDEX tip_by_creation ON tip(is_retired, created, number);
CREATE INDEX tip_by_review ON tip(is_retired, review_by, number);
CREATE INDEX tip_by_owner ON tip(owner, number);
CREATE INDEX tip_by_source ON tip(source_thread, source_number, number) WHERE source_thread IS NOT NULL;
CREATE TABLE tip_topic(
  tip INTEGER NOT NULL REFERENCES tip(number),
  position INTEGER NOT NULL,
  topic TEXT NOT NULL REFERENCES topic(id),
  PRIMARY KEY (tip, position),
  UNIQUE (topic, tip)
) STRICT, WITHOUT ROWID;
CREATE TABLE adoption(
  tip INTEGER NOT NULL REFERENCES tip(number),
  member INTEGER NOT NULL REFERENCES member(id),
  worked INTEGER NOT NULL CHECK (worked IN (0, 1)),
  reported INTEGER NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  layer TEXT NOT NULL REFERENCES layer(id),
  PRIMARY KEY (tip, member)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading(
  member INTEGER NOT NULL REFERENCES member(id),
  thread INTEGER NOT NULL REFERENCES thread(number),
  up_to INTEGER NOT NULL CHECK (up_to >= 0),
  beyond TEXT NOT NULL DEFAULT '[]',
  beyond_count INTEGER NOT NULL DEFAULT 0 CHECK (beyond_count >= 0),
  is_open INTEGER NOT NULL DEFAULT 0 CHECK (is_open IN (0, 1)),
  PRIMARY KEY (member, thread)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_open ON reading(member, thread) WHERE is_open = 1;
CREATE TABLE draft(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member INTEGER NOT NULL REFERENCES member(id),
  target TEXT NOT NULL,
  saved INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
  UNIQUE (member, target)
) STRICT;
CREATE TABLE draft_field(
  draft INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (draft, name)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE tally(
  name TEXT PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number >= 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER member_tallied AFTER INSERT ON member BEGIN
  INSERT INTO tally(name, number) VALUES ('members', new.left_at IS NULL)
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER member_retallied AFTER UPDATE OF left_at ON member BEGIN
  UPDATE tally SET number = number + (new.left_at IS NULL) - (old.left_at IS NULL) WHERE name = 'members' AND (new.left_at IS NULL) <> (old.left_at IS NULL);
END;
CREATE TRIGGER organisation_tallied AFTER INSERT ON organisation BEGIN
  INSERT INTO tally(name, number) VALUES ('organisations', new.members > 0)
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER organisation_retallied AFTER UPDATE OF members ON organisation BEGIN
  UPDATE tally SET number = number + (new.members > 0) - (old.members > 0) WHERE name = 'organisations' AND (new.members > 0) <> (old.members > 0);
END;
CREATE TRIGGER tip_tallied AFTER INSERT ON tip BEGIN
  INSERT INTO tally(name, number) VALUES ('tips', (new.withdrawn = 0 AND new.superseded_by IS NULL))
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER tip_retallied AFTER UPDATE OF withdrawn, superseded_by ON tip
  WHEN (old.withdrawn = 0 AND old.superseded_by IS NULL) <> (new.withdrawn = 0 AND new.superseded_by IS NULL)
  BEGIN
  UPDATE tally SET number = number + (new.withdrawn = 0 AND new.superseded_by IS NULL) - (old.withdrawn = 0 AND old.superseded_by IS NULL)
    WHERE name = 'tips' OR name IN (SELECT 'tips:' || topic FROM tip_topic WHERE tip = new.number);
END;
CREATE TRIGGER tip_topic_tallied AFTER INSERT ON tip_topic BEGIN
  INSERT INTO tally(name, number) VALUES ('tips:' || new.topic, (SELECT is_retired = 0 FROM tip WHERE number = new.tip))
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER tip_topic_dropped AFTER DELETE ON tip_topic BEGIN
  UPDATE tally SET number = number - (SELECT is_retired = 0 FROM tip WHERE number = old.tip) WHERE name = 'tips:' || old.topic;
END;
CREATE TRIGGER member_topic_tallied AFTER INSERT ON member_topic BEGIN
  INSERT INTO tally(name, number) VALUES ('helpers:' || new.topic, new.tie & 4 <> 0)
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER member_topic_retallied AFTER UPDATE OF tie ON member_topic BEGIN
  UPDATE tally SET number = number + (new.tie & 4 <> 0) - (old.tie & 4 <> 0) WHERE name = 'helpers:' || new.topic AND (new.tie & 4 <> 0) <> (old.tie & 4 <> 0);
END;
CREATE TRIGGER member_topic_dropped AFTER DELETE ON member_topic BEGIN
  UPDATE tally SET number = number - (old.tie & 4 <> 0) WHERE name = 'helpers:' || old.topic;
END;
CREATE VIEW post_content(id, title, body) AS
  SELECT post.id, CASE post.number WHEN 1 THEN thread.title ELSE '' END, post.body
  FROM post JOIN thread ON thread.number = post.thread
  WHERE post.tombstone IS NULL;
CREATE VIRTUAL TABLE post_text USING fts5(title, body, content = 'post_content', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIRTUAL TABLE tip_text USING fts5(title, body, content = 'tip', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIEW member_content(id, handle, name, organisation, works_on, can_talk_about) AS
  SELECT member.id, handle, member.name, coalesce(organisation.name, ''), works_on, can_talk_about
  FROM member LEFT JOIN organisation ON organisation.id = member.organisation;
CREATE VIRTUAL TABLE member_text USING fts5(handle, name, organisation, works_on, can_talk_about,
  content = 'member_content', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIRTUAL TABLE organisation_text USING fts5(name, content = 'organisation', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE TABLE thread_follow(
  member INTEGER NOT NULL REFERENCES member(id),
  thread INTEGER NOT NULL REFERENCES thread(number),
  stance TEXT CHECK (stance IN ('watch', 'mute')),
  bookmarked INTEGER,
  PRIMARY KEY (member, thread),
  CHECK (stance IS NOT NULL OR bookmarked IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_follow_stance ON thread_follow(thread, stance, member) WHERE stance IS NOT NULL;
CREATE INDEX thread_follow_own ON thread_follow(member, stance, thread) WHERE stance IS NOT NULL;
CREATE INDEX thread_follow_bookmark ON thread_follow(member, bookmarked, thread) WHERE bookmarked IS NOT NULL;
CREATE TABLE topic_follow(
  member INTEGER NOT NULL REFERENCES member(id),
  topic TEXT NOT NULL REFERENCES topic(id),
  stance TEXT CHECK (stance IN ('watch', 'mute')),
  bookmarked INTEGER,
  PRIMARY KEY (member, topic),
  CHECK (stance IS NOT NULL OR bookmarked IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_follow_stance ON topic_follow(topic, stance, member) WHERE stance IS NOT NULL;
CREATE TABLE saved_search(
  member INTEGER NOT NULL REFERENCES member(id),
  folded TEXT NOT NULL CHECK (folded <> ''),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  query TEXT NOT NULL,
  created INTEGER NOT NULL,
  PRIMARY KEY (member, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_outline ON post(thread, number, parent, created, author, helped, tombstone);
CREATE INDEX member_topic_by_tie ON member_topic(topic, tie DESC, member DESC);
CREATE INDEX thread_by_life ON thread(life, created);
CREATE INDEX post_by_id ON post(id, thread, number, helped);
CREATE INDEX post_helped ON post(thread, number, author) WHERE helped IS NOT NULL AND tombstone IS NULL;
CREATE TABLE tip_revision(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  tip INTEGER NOT NULL REFERENCES tip(number),
  editor INTEGER NOT NULL REFERENCES member(id),
  replaced INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  topics TEXT NOT NULL,
  language TEXT NOT NULL,
  body TEXT NOT NULL CHECK (body <> '')
) STRICT;
CREATE INDEX tip_revision_by_tip ON tip_revision(tip, id);
CREATE TRIGGER thread_moved AFTER UPDATE OF kind, layer, language, author, hidden, removed, lock_reason, helped,
  waiting ON thread
  WHEN old.kind <> new.kind OR old.layer <> new.layer OR old.language <> new.language OR old.author <> new.author
    OR old.hidden <> new.hidden OR old.removed <> new.removed OR old.waiting <> new.waiting
    OR (old.lock_reason IS NULL) <> (new.lock_reason IS NULL) OR (old.helped > 0) <> (new.helped > 0)
  BEGIN
  DELETE FROM listing WHERE thread = new.number
    AND scope NOT IN (SELECT scope FROM thread_scope WHERE thread = new.number);
  INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
  SELECT number, scope, pinned, last_activity, by_waiting, by_helped
  FROM thread JOIN thread_scope ON thread_scope.thread = thread.number WHERE number = new.number
    AND scope NOT IN (SELECT scope FROM listing WHERE thread = new.number);
END;
CREATE TRIGGER thread_sorted AFTER UPDATE OF pinned, last_activity, waiting, helped, created, returns ON thread
  WHEN old.pinned <> new.pinned OR old.last_activity <> new.last_activity OR old.by_waiting <> new.by_waiting
    OR old.by_helped <> new.by_helped
  BEGIN
  UPDATE listing SET pinned = new.pinned, by_activity = new.last_activity, by_waiting = new.by_waiting,
    by_helped = new.by_helped WHERE thread = new.number;
END;
CREATE TABLE member_key(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member INTEGER NOT NULL REFERENCES member(id),
  type TEXT NOT NULL CHECK (type <> ''),
  key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^A-Za-z0-9+/=]*'),
  fingerprint TEXT NOT NULL UNIQUE CHECK (fingerprint GLOB 'SHA256:*' AND length(fingerprint) = 50),
  label TEXT NOT NULL DEFAULT '' CHECK (length(label) <= 60),
  added INTEGER NOT NULL,
  added_by INTEGER REFERENCES member(id),
  last_used_day INTEGER CHECK (last_used_day % 86400 = 0),
  revoked INTEGER,
  revoked_by INTEGER REFERENCES member(id),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX member_key_by_member ON member_key(member, id);
CREATE TABLE authority(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  key TEXT NOT NULL CHECK (key NOT GLOB '*[^A-Za-z0-9+/= @.-]*'),
  fingerprint TEXT NOT NULL UNIQUE,
  layer TEXT REFERENCES layer(id),
  organisation TEXT NOT NULL DEFAULT '' CHECK (length(organisation) <= 100),
  added INTEGER NOT NULL,
  added_by INTEGER REFERENCES member(id),
  revoked INTEGER
) STRICT;
CREATE TABLE member_principal(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member INTEGER NOT NULL REFERENCES member(id),
  authority INTEGER NOT NULL REFERENCES authority(id),
  principal TEXT NOT NULL CHECK (length(principal) BETWEEN 1 AND 100 AND principal NOT GLOB '*[^A-Za-z0-9._@+:/-]*'),
  added INTEGER NOT NULL,
  added_by INTEGER REFERENCES member(id),
  last_used_day INTEGER CHECK (last_used_day % 86400 = 0),
  revoked INTEGER, reason TEXT NOT NULL DEFAULT '', went_with_authority INTEGER NOT NULL DEFAULT 0
  CHECK (went_with_authority IN (0, 1)),
  UNIQUE (authority, principal)
) STRICT;
CREATE INDEX member_principal_by_member ON member_principal(member, id);
CREATE TABLE invitation(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  secret TEXT NOT NULL UNIQUE CHECK (length(secret) = 44),
  by INTEGER REFERENCES member(id),
  created INTEGER NOT NULL,
  expires INTEGER NOT NULL,
  uses_left INTEGER NOT NULL CHECK (uses_left BETWEEN 0 AND 500),
  member INTEGER REFERENCES member(id),
  layer TEXT REFERENCES layer(id),
  organisation TEXT NOT NULL DEFAULT '' CHECK (length(organisation) <= 100),
  note TEXT NOT NULL DEFAULT '',
  revoked INTEGER,
  CHECK (expires > created),
  CHECK (member IS NULL OR uses_left <= 1)
) STRICT;
CREATE INDEX invitation_by ON invitation(by, id);
CREATE INDEX invitation_as ON invitation(member, id) WHERE member IS NOT NULL;
CREATE TABLE invitation_use(
  invitation INTEGER NOT NULL REFERENCES invitation(id),
  member INTEGER NOT NULL REFERENCES member(id),
  at INTEGER NOT NULL,
  PRIMARY KEY (invitation, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_use_by_member ON invitation_use(member);
CREATE TABLE member_setting(
  member INTEGER NOT NULL REFERENCES member(id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  value TEXT NOT NULL CHECK (length(value) <= 1000),
  PRIMARY KEY (member, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE door_session(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member INTEGER NOT NULL REFERENCES member(id),
  key INTEGER REFERENCES member_key(id),
  principal INTEGER REFERENCES member_principal(id),
  pid INTEGER NOT NULL CHECK (pid > 0),
  birth INTEGER NOT NULL,
  started INTEGER NOT NULL,
  CHECK ((key IS NULL) <> (principal IS NULL))
) STRICT;
CREATE INDEX door_session_by_member ON door_session(member, id);
CREATE TABLE policy(
  name TEXT PRIMARY KEY CHECK (name <> ''),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE "audit"(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  actor INTEGER REFERENCES member(id),
  action TEXT NOT NULL CHECK (action <> ''),
  target TEXT NOT NULL,
  subject INTEGER REFERENCES member(id),
  at INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TRIGGER member_key_added AFTER INSERT ON member_key WHEN new.revoked IS NULL BEGIN
  UPDATE member SET ways = ways + 1 WHERE id = new.member;
END;
CREATE TRIGGER member_key_changed AFTER UPDATE OF revoked ON member_key
  WHEN (old.revoked IS NULL) <> (new.revoked IS NULL)
  BEGIN
  UPDATE member SET ways = ways + CASE WHEN new.revoked IS NULL THEN 1 ELSE -1 END WHERE id = new.member;
END;
CREATE TRIGGER member_principal_added AFTER INSERT ON member_principal WHEN new.revoked IS NULL BEGIN
  UPDATE member SET ways = ways + 1 WHERE id = new.member;
END;
CREATE TRIGGER member_principal_changed AFTER UPDATE OF revoked ON member_principal
  WHEN (old.revoked IS NULL) <> (new.revoked IS NULL)
  BEGIN
  UPDATE member SET ways = ways + CASE WHEN new.revoked IS NULL THEN 1 ELSE -1 END WHERE id = new.member;
END;
CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
  UPDATE thread SET returns = 1 WHERE number = new.number AND returns = 0
    AND (SELECT comes_in FROM member WHERE id = new.author);
  INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
  SELECT number, scope, pinned, last_activity, by_waiting, by_helped
  FROM thread JOIN thread_scope ON thread_scope.thread = thread.number WHERE number = new.number;
END;
CREATE TRIGGER member_returned AFTER UPDATE OF login, left_at, ways ON member
  WHEN ((old.login IS NOT NULL OR old.ways > 0) AND old.left_at IS NULL)
    <> ((new.login IS NOT NULL OR new.ways > 0) AND new.left_at IS NULL)
  BEGIN
  UPDATE thread SET returns = ((new.login IS NOT NULL OR new.ways > 0) AND new.left_at IS NULL)
    WHERE author = new.id;
END;
CREATE TABLE network(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE
    CHECK (length(id) BETWEEN 2 AND 40 AND id NOT GLOB '*[^a-z0-9-]*' AND id GLOB '[a-z]*'),
  thread INTEGER NOT NULL UNIQUE REFERENCES thread(number),
  parent INTEGER REFERENCES network(number) CHECK (parent <> number),
  region TEXT NOT NULL DEFAULT '',
  organisations TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL CHECK (stage IN ('starting', 'running', 'resting')),
  membership TEXT NOT NULL CHECK (membership IN ('open', 'request', 'invitation')),
  size INTEGER CHECK (size >= 1),
  goals TEXT NOT NULL DEFAULT '',
  goal_source TEXT CHECK (goal_source IN ('board', 'members', 'organisation')),
  age TEXT NOT NULL DEFAULT '',
  is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
  support TEXT CHECK (support IN ('none', 'informal', 'structural')),
  budget TEXT CHECK (budget IN ('none', 'small', 'yearly')),
  links TEXT NOT NULL DEFAULT '',
  changed INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
  members INTEGER NOT NULL DEFAULT 0 CHECK (members >= 0)
) STRICT;
CREATE TABLE network_layer(
  network INTEGER NOT NULL REFERENCES network(number),
  position INTEGER NOT NULL,
  layer TEXT NOT NULL REFERENCES layer(id),
  PRIMARY KEY (network, position),
  UNIQUE (layer, network)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_need(
  network INTEGER NOT NULL REFERENCES network(number),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('seeks', 'offers')),
  line TEXT NOT NULL CHECK (line <> ''),
  PRIMARY KEY (network, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE network_need_topic(
  topic TEXT NOT NULL REFERENCES topic(id),
  kind TEXT NOT NULL,
  network INTEGER NOT NULL REFERENCES network(number),
  position INTEGER NOT NULL,
  PRIMARY KEY (topic, kind, network, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX network_need_topic_own ON network_need_topic(network, position);
CREATE TABLE network_member(
  network INTEGER NOT NULL REFERENCES network(number),
  member INTEGER NOT NULL REFERENCES member(id),
  standing TEXT NOT NULL CHECK (standing IN ('asked', 'invited', 'member', 'board')),
  since INTEGER NOT NULL,
  task TEXT NOT NULL DEFAULT '',
  line TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (network, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX network_member_own ON network_member(member, standing, network);
CREATE INDEX network_member_by_standing ON network_member(network, standing, since, member);
CREATE TRIGGER network_member_added AFTER INSERT ON network_member WHEN new.standing IN ('member', 'board') BEGIN
  UPDATE network SET members = members + 1 WHERE number = new.network;
END;
CREATE TRIGGER network_member_dropped AFTER DELETE ON network_member WHEN old.standing IN ('member', 'board') BEGIN
  UPDATE network SET members = members - 1 WHERE number = old.network;
END;
CREATE TRIGGER network_member_changed AFTER UPDATE OF standing ON network_member
  WHEN (old.standing IN ('member', 'board')) <> (new.standing IN ('member', 'board'))
  BEGIN
  UPDATE network SET members = members + (new.standing IN ('member', 'board')) - (old.standing IN ('member', 'board'))
    WHERE number = new.network;
END;
CREATE TABLE event(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  thread INTEGER NOT NULL UNIQUE REFERENCES thread(number),
  kind TEXT NOT NULL CHECK (kind <> ''),
  category TEXT NOT NULL CHECK (category IN ('content', 'fun', 'mixed')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'save-the-date', 'open', 'cancelled')),
  question TEXT NOT NULL DEFAULT '',
  benefit TEXT NOT NULL DEFAULT '',
  target TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  link TEXT NOT NULL DEFAULT '',
  zone TEXT NOT NULL CHECK (zone <> ''),
  working_time INTEGER NOT NULL CHECK (working_time IN (0, 1)),
  cost TEXT NOT NULL DEFAULT '',
  sign_up_until INTEGER,
  uid TEXT NOT NULL UNIQUE,
  sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  changed INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0 CHECK (version >= 0),
  report INTEGER,
  talk_after INTEGER REFERENCES thread(number)
) STRICT;
CREATE TABLE event_slot(
  event INTEGER NOT NULL REFERENCES event(number),
  number INTEGER NOT NULL CHECK (number >= 1),
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL CHECK (ends > starts),
  places INTEGER CHECK (places >= 1),
  taken INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
  maybe INTEGER NOT NULL DEFAULT 0 CHECK (maybe >= 0),
  waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1)),
  PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_slot_by_start ON event_slot(starts, event, number);
CREATE INDEX event_slot_by_end ON event_slot(ends, event, number);
CREATE INDEX event_slot_kept ON event_slot(ends) WHERE forgotten = 0;
CREATE TABLE event_host(
  event INTEGER NOT NULL REFERENCES event(number),
  position INTEGER NOT NULL,
  network INTEGER REFERENCES network(number),
  name TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, position),
  CHECK ((network IS NULL) = (name <> ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX event_host_by_network ON event_host(network, event) WHERE network IS NOT NULL;
CREATE TABLE event_session(
  event INTEGER NOT NULL REFERENCES event(number),
  position INTEGER NOT NULL,
  starts INTEGER,
  title TEXT NOT NULL CHECK (title <> ''),
  given_by TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE event_answer(
  event INTEGER NOT NULL,
  slot INTEGER NOT NULL,
  member INTEGER NOT NULL REFERENCES member(id),
  attendance TEXT NOT NULL CHECK (attendance IN ('yes', 'maybe', 'no')),
  places INTEGER NOT NULL CHECK (places IN (1, 2)),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
  arrival INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (event, slot, member),
  FOREIGN KEY (event, slot) REFERENCES event_slot(event, number),
  CHECK (waits = 0 OR attendance = 'yes')
) STRICT, WITHOUT ROWID;
CREATE INDEX event_answer_own ON event_answer(member, attendance, event, slot);
CREATE INDEX event_answer_waiting ON event_answer(event, slot, arrival) WHERE waits = 1;
CREATE TABLE poll(
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  thread INTEGER NOT NULL,
  post INTEGER NOT NULL,
  owner INTEGER NOT NULL REFERENCES member(id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
  audience TEXT NOT NULL CHECK (audience IN ('all', 'network', 'boards', 'layer')),
  network INTEGER REFERENCES network(number),
  layer TEXT REFERENCES layer(id),
  created INTEGER NOT NULL,
  gathers_until INTEGER,
  closes INTEGER NOT NULL,
  first_closes INTEGER,
  closed INTEGER,
  dots INTEGER NOT NULL CHECK (dots >= 1),
  sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
  secret INTEGER NOT NULL CHECK (secret IN (0, 1)),
  tie_rule TEXT NOT NULL CHECK (tie_rule IN ('earliest', 'shared', 'lot', 'owner')),
  prize TEXT NOT NULL DEFAULT '',
  event INTEGER REFERENCES event(number),
  voters INTEGER NOT NULL DEFAULT 0 CHECK (voters >= 0),
  outcome INTEGER,
  actions INTEGER,
  FOREIGN KEY (thread, post) REFERENCES post(thread, number),
  CHECK ((audience = 'network') = (network IS NOT NULL)),
  CHECK ((audience = 'layer') = (layer IS NOT NULL)),
  CHECK (outcome IS NULL OR closed IS NOT NULL)
) STRICT;
CREATE INDEX poll_open ON poll(closes, number) WHERE closed IS NULL;
CREATE INDEX poll_owed ON poll(closed, number) WHERE closed IS NOT NULL AND outcome IS NULL;
CREATE INDEX poll_done ON poll(closed, number) WHERE outcome IS NOT NULL;
CREATE INDEX poll_by_thread ON poll(thread, number);
CREATE INDEX poll_by_network ON poll(network, number) WHERE network IS NOT NULL;
CREATE TABLE poll_option(
  poll INTEGER NOT NULL REFERENCES poll(number),
  number INTEGER NOT NULL CHECK (number >= 1),
  text TEXT NOT NULL,
  author INTEGER REFERENCES member(id),
  starts INTEGER,
  ends INTEGER,
  merged_into INTEGER,
  won INTEGER NOT NULL DEFAULT 0 CHECK (won IN (0, 1)),
  PRIMARY KEY (poll, number),
  CHECK (text <> '' OR starts IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE poll_ballot(
  id INTEGER PRIMARY KEY,
  poll INTEGER NOT NULL REFERENCES poll(number),
  layer TEXT,
  family TEXT
) STRICT;
CREATE INDEX poll_ballot_by_poll ON poll_ballot(poll, id);
CREATE TABLE poll_mark(
  ballot INTEGER NOT NULL REFERENCES poll_ballot(id),
  option INTEGER NOT NULL,
  weight INTEGER NOT NULL CHECK (weight >= 1),
  note TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (ballot, option)
) STRICT, WITHOUT ROWID;
CREATE TABLE poll_voter(
  poll INTEGER NOT NULL REFERENCES poll(number),
  member INTEGER NOT NULL REFERENCES member(id),
  ballot INTEGER REFERENCES poll_ballot(id),
  PRIMARY KEY (poll, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX poll_voter_own ON poll_voter(member, poll);
CREATE INDEX poll_voter_ballot ON poll_voter(ballot) WHERE ballot IS NOT NULL;
CREATE TRIGGER poll_voter_added AFTER INSERT ON poll_voter BEGIN
  UPDATE poll SET voters = voters + 1 WHERE number = new.poll;
END;
CREATE TRIGGER poll_voter_dropped AFTER DELETE ON poll_voter BEGIN
  UPDATE poll SET voters = voters - 1 WHERE number = old.poll;
END;
CREATE VIEW thread_scope(thread, scope) AS SELECT thread.number, audience || 'all' FROM thread WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || CASE WHEN kind IN ('story', 'news') THEN 'place:stories' ELSE 'place:advice' END FROM thread WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || 'kind:' || kind FROM thread WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || 'lang:' || language FROM thread WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || 'author:' || author FROM thread WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || 'org:' || member.organisation FROM thread JOIN member ON member.id = thread.author WHERE removed = 0 AND hidden = 0 AND member.organisation IS NOT NULL
UNION ALL SELECT thread.number, audience || 'layer:' || ancestor FROM thread JOIN layer_ancestor USING (layer) WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || 'topic:' || topic FROM thread JOIN thread_topic ON thread_topic.thread = thread.number WHERE removed = 0 AND hidden = 0 AND 1
UNION ALL SELECT thread.number, audience || 'waiting' FROM thread WHERE removed = 0 AND hidden = 0 AND waiting = 1
UNION ALL SELECT thread.number, audience || 'answered' FROM thread WHERE removed = 0 AND hidden = 0 AND helped > 0
UNION ALL SELECT thread.number, audience || 'locked' FROM thread WHERE removed = 0 AND hidden = 0 AND lock_reason IS NOT NULL
UNION ALL SELECT number, 'hidden' FROM thread WHERE removed = 0 AND hidden = 1;
CREATE TRIGGER thread_topic_added AFTER INSERT ON thread_topic BEGIN
  INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
  SELECT number, scope, pinned, last_activity, by_waiting, by_helped
  FROM thread JOIN thread_scope ON thread_scope.thread = thread.number WHERE number = new.thread AND scope = audience || 'topic:' || new.topic;
END;
CREATE TRIGGER thread_topic_dropped AFTER DELETE ON thread_topic BEGIN
  DELETE FROM listing WHERE thread = old.thread
    AND scope = (SELECT audience FROM thread WHERE number = old.thread) || 'topic:' || old.topic;
END;
CREATE TRIGGER member_moved AFTER UPDATE OF organisation ON member
  WHEN old.organisation IS NOT new.organisation
  BEGIN
  DELETE FROM listing WHERE thread IN (SELECT number FROM thread WHERE author = new.id)
    AND scope = (SELECT audience FROM thread WHERE number = listing.thread) || 'org:' || old.organisation;
  INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
  SELECT number, scope, pinned, last_activity, by_waiting, by_helped
  FROM thread JOIN thread_scope ON thread_scope.thread = thread.number WHERE author = new.id AND scope = audience || 'org:' || new.organisation;
END;
CREATE TRIGGER thread_shown AFTER UPDATE OF network, board_room, drafted ON thread
  WHEN old.audience <> new.audience
  BEGIN
  DELETE FROM listing WHERE thread = new.number
    AND scope NOT IN (SELECT scope FROM thread_scope WHERE thread = new.number);
  INSERT INTO listing(thread, scope, pinned, by_activity, by_waiting, by_helped)
  SELECT number, scope, pinned, last_activity, by_waiting, by_helped
  FROM thread JOIN thread_scope ON thread_scope.thread = thread.number WHERE number = new.number
    AND scope NOT IN (SELECT scope FROM listing WHERE thread = new.number);
END;
CREATE TABLE "notice"(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  member INTEGER NOT NULL REFERENCES member(id),
  kind TEXT NOT NULL CHECK (kind <> ''),
  actor INTEGER NOT NULL REFERENCES member(id),
  created INTEGER NOT NULL,
  thread INTEGER REFERENCES thread(number),
  number INTEGER,
  tip INTEGER REFERENCES tip(number),
  seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
  CHECK ((thread IS NULL) <> (tip IS NULL))
) STRICT;
CREATE INDEX notice_by_member ON notice(member, id);
CREATE INDEX notice_unseen ON notice(member, id) WHERE seen = 0;
CREATE INDEX notice_unseen_in ON notice(member, thread, number) WHERE seen = 0 AND thread IS NOT NULL;
CREATE TABLE "import_source"(
  source TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind <> ''),
  external TEXT NOT NULL,
  ours INTEGER NOT NULL,
  PRIMARY KEY (source, kind, external)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_source_ours ON import_source(kind, ours);
CREATE TABLE thread_summary(
  thread INTEGER PRIMARY KEY REFERENCES thread(number),
  author INTEGER NOT NULL REFERENCES member(id),
  written INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (body <> '')
) STRICT;
CREATE TABLE arrival(
  id INTEGER PRIMARY KEY CHECK (id = 1),
  token INTEGER NOT NULL,
  source TEXT NOT NULL,
  started INTEGER NOT NULL,
  first_post INTEGER NOT NULL,
  last_post INTEGER NOT NULL,
  first_thread INTEGER NOT NULL,
  last_thread INTEGER NOT NULL,
  first_member INTEGER NOT NULL,
  last_member INTEGER NOT NULL,
  first_tip INTEGER NOT NULL,
  last_tip INTEGER NOT NULL
) STRICT;
CREATE TABLE arriving_title(
  post INTEGER PRIMARY KEY,
  title TEXT NOT NULL
) STRICT;
CREATE TABLE label(
  kind TEXT NOT NULL CHECK (kind IN ('layer', 'abbreviation', 'topic')),
  id TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language <> ''),
  text TEXT NOT NULL,
  PRIMARY KEY (kind, id, language)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER thread_tallied AFTER INSERT ON thread BEGIN
  INSERT INTO tally(name, number) VALUES ('posts', CASE WHEN new.hidden = 0 AND new.removed = 0 AND new.audience = '' THEN new.posts ELSE 0 END)
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER thread_retallied AFTER UPDATE OF posts, hidden, removed, network, board_room, drafted ON thread
  WHEN CASE WHEN new.hidden = 0 AND new.removed = 0 AND new.audience = '' THEN new.posts ELSE 0 END <> CASE WHEN old.hidden = 0 AND old.removed = 0 AND old.audience = '' THEN old.posts ELSE 0 END
  BEGIN
  UPDATE tally SET number = number + (CASE WHEN new.hidden = 0 AND new.removed = 0 AND new.audience = '' THEN new.posts ELSE 0 END) - (CASE WHEN old.hidden = 0 AND old.removed = 0 AND old.audience = '' THEN old.posts ELSE 0 END) WHERE name = 'posts';
END;
CREATE VIEW tally_count(name, number) AS
  SELECT 'members', count(*) FROM member WHERE left_at IS NULL
  UNION ALL SELECT 'organisations', count(*) FROM organisation WHERE members > 0
  UNION ALL SELECT 'posts', coalesce(sum(posts), 0) FROM thread WHERE (thread.hidden = 0 AND thread.removed = 0 AND thread.audience = '')
  UNION ALL SELECT 'tips', count(*) FROM tip WHERE is_retired = 0
  UNION ALL SELECT 'tips:' || topic, count(*) FROM tip_topic JOIN tip ON tip.number = tip_topic.tip
    WHERE is_retired = 0 GROUP BY topic
  UNION ALL SELECT 'helpers:' || topic, count(*) FROM member_topic WHERE tie & 4 GROUP BY topic
  UNION ALL SELECT 'threads:' || month, count(*) FROM (
    SELECT strftime('%Y-%m', created, 'unixepoch') AS month FROM thread WHERE (thread.hidden = 0 AND thread.removed = 0 AND thread.audience = ''))
    WHERE month IS NOT NULL GROUP BY month
  UNION ALL SELECT 'posts:' || month, count(*) FROM (
    SELECT strftime('%Y-%m', post.created, 'unixepoch') AS month FROM post JOIN thread ON thread.number = post.thread
      WHERE post.tombstone IS NULL AND (thread.hidden = 0 AND thread.removed = 0 AND thread.audience = ''))
    WHERE month IS NOT NULL GROUP BY month;
CREATE TRIGGER post_in_month AFTER INSERT ON post WHEN new.tombstone IS NULL BEGIN
  INSERT INTO tally(name, number) SELECT 'posts:' || strftime('%Y-%m', new.created, 'unixepoch'), 1
    WHERE strftime('%Y-%m', new.created, 'unixepoch') IS NOT NULL AND (SELECT (thread.hidden = 0 AND thread.removed = 0 AND thread.audience = '') FROM thread WHERE number = new.thread)
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER post_in_other_month AFTER UPDATE OF tombstone, created ON post
  WHEN old.tombstone IS NOT new.tombstone OR old.created <> new.created
  BEGIN
  UPDATE tally SET number = number - 1
    WHERE name = 'posts:' || strftime('%Y-%m', old.created, 'unixepoch') AND old.tombstone IS NULL AND (SELECT (thread.hidden = 0 AND thread.removed = 0 AND thread.audience = '') FROM thread WHERE number = new.thread);
  INSERT INTO tally(name, number) SELECT 'posts:' || strftime('%Y-%m', new.created, 'unixepoch'), 1
    WHERE strftime('%Y-%m', new.created, 'unixepoch') IS NOT NULL AND new.tombstone IS NULL AND (SELECT (thread.hidden = 0 AND thread.removed = 0 AND thread.audience = '') FROM thread WHERE number = new.thread)
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER thread_in_month AFTER INSERT ON thread BEGIN
  INSERT INTO tally(name, number) SELECT 'threads:' || strftime('%Y-%m', new.created, 'unixepoch'), 1
    WHERE strftime('%Y-%m', new.created, 'unixepoch') IS NOT NULL AND (new.hidden = 0 AND new.removed = 0 AND new.audience = '')
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER thread_in_other_month AFTER UPDATE OF hidden, removed, created, network, board_room, drafted ON thread
  WHEN (old.hidden = 0 AND old.removed = 0 AND old.audience = '') <> (new.hidden = 0 AND new.removed = 0 AND new.audience = '') OR old.created <> new.created
  BEGIN
  UPDATE tally SET number = number - 1
    WHERE name = 'threads:' || strftime('%Y-%m', old.created, 'unixepoch') AND (old.hidden = 0 AND old.removed = 0 AND old.audience = '');
  INSERT INTO tally(name, number) SELECT 'threads:' || strftime('%Y-%m', new.created, 'unixepoch'), 1
    WHERE strftime('%Y-%m', new.created, 'unixepoch') IS NOT NULL AND (new.hidden = 0 AND new.removed = 0 AND new.audience = '')
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
CREATE TRIGGER thread_out_of_months AFTER UPDATE OF hidden, removed, network, board_room, drafted ON thread
  WHEN (old.hidden = 0 AND old.removed = 0 AND old.audience = '') AND NOT (new.hidden = 0 AND new.removed = 0 AND new.audience = '')
  BEGIN
  UPDATE tally SET number = number - (SELECT count(*) FROM post
      WHERE post.thread = new.number AND tombstone IS NULL AND 'posts:' || strftime('%Y-%m', post.created, 'unixepoch') = tally.name)
    WHERE name IN (SELECT DISTINCT 'posts:' || strftime('%Y-%m', post.created, 'unixepoch') FROM post
      WHERE post.thread = new.number AND tombstone IS NULL);
END;
CREATE TRIGGER thread_back_in_months AFTER UPDATE OF hidden, removed, network, board_room, drafted ON thread
  WHEN NOT (old.hidden = 0 AND old.removed = 0 AND old.audience = '') AND (new.hidden = 0 AND new.removed = 0 AND new.audience = '')
  BEGIN
  INSERT INTO tally(name, number) SELECT 'posts:' || month, count(*) FROM (
      SELECT strftime('%Y-%m', post.created, 'unixepoch') AS month FROM post WHERE post.thread = new.number AND tombstone IS NULL)
    WHERE month IS NOT NULL GROUP BY month
    ON CONFLICT (name) DO UPDATE SET number = number + excluded.number;
END;
PRAGMA user_version = 17;

-- Rows are never deleted, so the rowid of answers only grows: `results.mark` relies on it.
CREATE TABLE visits (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    day      TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    hour     INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    language TEXT    NOT NULL CHECK (length(language) <= 16),
    age      TEXT    NOT NULL CHECK (length(age) <= 16),
    playlist TEXT    NOT NULL CHECK (length(playlist) <= 400),
    mission  TEXT    NOT NULL CHECK (length(mission) <= 400),
    ended    TEXT             CHECK (ended IN ('finished', 'left', 'idle', 'cut')),
    stage    TEXT    NOT NULL DEFAULT '' CHECK (length(stage) <= 16),
    lesson   TEXT    NOT NULL DEFAULT '' CHECK (length(lesson) <= 400),
    step     TEXT    NOT NULL DEFAULT '' CHECK (length(step) <= 400),
    seconds  INTEGER NOT NULL DEFAULT 0 CHECK (seconds BETWEEN 0 AND 100000),
    missions INTEGER NOT NULL DEFAULT 0 CHECK (missions BETWEEN 0 AND 100000),
    checksum INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX visits_open ON visits (id) WHERE ended IS NULL;

CREATE TABLE steps (
    visit    TEXT    NOT NULL REFERENCES visits (id),
    n        INTEGER NOT NULL CHECK (n BETWEEN 0 AND 100000),
    lesson   TEXT    NOT NULL CHECK (length(lesson) BETWEEN 1 AND 400),
    step     TEXT    NOT NULL CHECK (length(step) BETWEEN 1 AND 400),
    kind     TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    started  INTEGER NOT NULL CHECK (started IN (0, 1)),
    done     INTEGER NOT NULL CHECK (done IN (0, 1)),
    seconds  INTEGER NOT NULL CHECK (seconds BETWEEN 0 AND 100000),
    checksum INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (visit, n)
) STRICT;

CREATE TABLE answers (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    visit    TEXT    NOT NULL REFERENCES visits (id),
    n        INTEGER NOT NULL CHECK (n BETWEEN 0 AND 100000),
    lesson   TEXT    NOT NULL CHECK (length(lesson) BETWEEN 1 AND 400),
    step     TEXT    NOT NULL CHECK (length(step) BETWEEN 1 AND 400),
    kind     TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
    item     TEXT    NOT NULL CHECK (length(item) BETWEEN 1 AND 400),
    choice   TEXT    NOT NULL CHECK (length(choice) <= 400),
    verdict  TEXT    NOT NULL CHECK (length(verdict) BETWEEN 1 AND 32),
    skill    TEXT    NOT NULL CHECK (length(skill) BETWEEN 1 AND 32),
    tactic   TEXT    NOT NULL CHECK (length(tactic) <= 64),
    checksum INTEGER NOT NULL DEFAULT 0
) STRICT;

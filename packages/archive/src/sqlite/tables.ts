import type { DatabaseSync } from 'node:sqlite'
import { ArchiveError } from '../errors.ts'

/** Marks a file as an archive of Dateline: "DTLN". */
const application = 0x44544c4e

/** One step a version: the file's `user_version` counts those taken. Steps are added, never changed. */
const steps: readonly string[] = [
  `create table articles (
     number integer primary key autoincrement,
     id text not null unique,
     title text,
     publisher text,
     language text,
     published_from text,
     published_to text,
     summary text not null,
     article text not null,
     layers text not null
   ) strict;
   create index articles_by_date on articles (published_from);
   create table decisions (
     noun text not null,
     a text not null,
     b text not null,
     decision text not null,
     primary key (noun, a, b)
   ) strict, without rowid;
   create table state (revision integer not null) strict;
   insert into state values (0);
   create virtual table words using fts5 (title, text, tokenize = "unicode61 remove_diacritics 2");`,
  `alter table state add column told integer not null default 0;
   create table told (
     noun text not null,
     id text not null,
     thing text not null,
     primary key (noun, id)
   ) strict, without rowid;
   create table changes (
     number integer primary key autoincrement,
     article text,
     at text not null,
     noun text not null,
     id text not null,
     change text not null,
     what text not null
   ) strict;`,
  `alter table articles add column maker text not null default '';
   alter table articles add column edition integer not null default 0;`,
]

/** Makes the tables of a new archive, brings those of an older one up to date, and refuses any other file. */
export function prepareTables(database: DatabaseSync, name: string): void {
  database.exec('pragma busy_timeout = 10000')
  if (check(database, name) < steps.length) {
    database.exec('pragma journal_mode = wal; begin immediate')
    for (const step of steps.slice(check(database, name))) database.exec(step)
    database.exec(`pragma application_id = ${application}; pragma user_version = ${steps.length}`)
    database.exec('commit')
  }
  database.exec('pragma synchronous = normal; pragma busy_timeout = 5')
}

/** The version of the tables; 0 for a file that is still empty. */
function check(database: DatabaseSync, name: string): number {
  const version = figure(database, 'pragma user_version')
  const ours = figure(database, 'pragma application_id') === application
  const empty = figure(database, 'select count(*) from sqlite_schema') === 0
  if (!ours && !(empty && version === 0))
    throw new ArchiveError('not an archive', `${name} is not a Dateline archive: name another file`)
  if (version > steps.length)
    throw new ArchiveError('newer', `${name} was written by a newer Dateline: update Dateline`)
  return version
}

function figure(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0])
}

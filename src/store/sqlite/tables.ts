import type { ColumnType, Generated } from 'kysely'

/** The version of the tables that this program reads and writes: `user_version` of a file (F2). */
export const SCHEMA_VERSION = 2

/** `application_id` of a file: MNDT. */
export const APPLICATION_ID = 0x4d4e4454

/**
 * What leads from one version of the tables to the next. Texts that are not made of a few plain
 * letters are kept as JSON: the driver ends a text at a NUL and replaces half a surrogate pair.
 */
export const MIGRATIONS: readonly string[] = [
  `create table record.organization (
     only_row integer primary key check (only_row = 1),
     name text not null,
     erasures integer not null,
     traces integer not null
   ) strict;
   create table record.scenarios (
     name text primary key,
     base text,
     head text,
     number integer not null,
     closed text
   ) strict, without rowid;
   create table record.changes (
     place integer primary key,
     id text not null unique,
     scenario text not null,
     number integer not null,
     parent text,
     merges text,
     instant text not null,
     size integer not null,
     about text not null,
     operations text not null,
     unique (scenario, number)
   ) strict;
   create table record.personal (
     place integer primary key,
     change text not null,
     at integer not null,
     subject text not null,
     data text,
     unique (change, at)
   ) strict;
   create index record.personal_by_subject on personal (subject);
   create table record.snapshots (
     scenario text not null,
     number integer not null,
     change text not null,
     primary key (scenario, number)
   ) strict, without rowid;
   create table record.snapshot_parts (
     scenario text not null,
     number integer not null,
     part integer not null,
     bytes blob not null,
     primary key (scenario, number, part)
   ) strict;`,
  `create table record.layout (
     only_row integer primary key check (only_row = 1),
     text text not null
   ) strict;`,
]

/** The tables of one file, as queries are typed by them. */
export type Tables = {
  readonly organization: {
    readonly only_row: number
    /** JSON. */
    readonly name: string
    readonly erasures: number
    /** 1 while bytes of erased data may still stand in the file (E2). */
    readonly traces: number
  }
  readonly scenarios: {
    readonly name: string
    readonly base: string | null
    readonly head: string | null
    readonly number: number
    readonly closed: string | null
  }
  /** `place` is the order in which they were written. */
  readonly changes: ChangeRow & { readonly place: Generated<number> }
  readonly personal: PersonalRow & { readonly place: Generated<number> }
  readonly snapshots: {
    readonly scenario: string
    readonly number: number
    readonly change: string
  }
  readonly snapshot_parts: {
    readonly scenario: string
    readonly number: number
    readonly part: number
    readonly bytes: ColumnType<ArrayBuffer, Uint8Array, never>
  }
  /** The file an organisation was brought as last, where one is kept. */
  readonly layout: {
    readonly only_row: number
    /** JSON. */
    readonly text: string
  }
}

/** A change. The operations stand last, so that listing history does not read them. */
export type ChangeRow = {
  readonly id: string
  readonly scenario: string
  readonly number: number
  readonly parent: string | null
  readonly merges: string | null
  readonly instant: string
  /** How many operations. */
  readonly size: number
  /** JSON of the rest: author, message, links, hashes. */
  readonly about: string
  /** JSON. */
  readonly operations: string
}

/** Personal data of one operation, apart from the change. */
export type PersonalRow = {
  readonly change: string
  readonly at: number
  /** JSON. */
  readonly subject: string
  /** JSON; null once erased. */
  readonly data: string | null
}
